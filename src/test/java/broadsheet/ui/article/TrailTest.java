package broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.ArticleId;
import broadsheet.ui.article.Trail.Step;
import org.junit.jupiter.api.Test;

class TrailTest {

  private final Trail trail = new Trail();

  private void go(int article, boolean hop) {
    trail.goTo(new Step(new ArticleId(article), "On " + article, hop));
  }

  @Test
  void hopsAreThoseSinceTheLastHeadlineThatWasChosenFromAList() {
    go(1, false);
    assertThat(trail.hops().get()).extracting(Step::title).containsExactly("On 1");
    go(2, false);
    go(3, true);
    go(4, true);
    assertThat(trail.hops().get()).extracting(Step::title).containsExactly("On 2", "On 3", "On 4");
    go(5, false);
    assertThat(trail.hops().get()).extracting(Step::title).containsExactly("On 5");
  }

  @Test
  void theWayBackMayTakeSeveralStepsAtOnceButNotMoreThanThereAre() {
    go(1, false);
    go(2, true);
    go(3, true);
    assertThat(trail.back(3)).isEmpty();
    assertThat(trail.back(2)).contains(new ArticleId(1));
    assertThat(trail.canGoForward().get()).isTrue();
    assertThat(trail.forward()).contains(new ArticleId(2));
  }

  @Test
  void anArticleThatIsForgottenIsOnNoWay() {
    go(1, false);
    go(2, true);
    go(1, true);
    go(3, true);
    trail.forget(new ArticleId(2));
    assertThat(trail.hops().get()).extracting(Step::title).containsExactly("On 1", "On 3");
    assertThat(trail.back(1)).contains(new ArticleId(1));
    assertThat(trail.canGoBack().get()).isFalse();
    trail.forget(new ArticleId(3));
    assertThat(trail.canGoForward().get()).isFalse();
    new Trail().forget(new ArticleId(1));
  }

  @Test
  void whatStoodOnEitherSideOfAForgottenArticleIsPassedOnce() {
    go(1, false);
    go(2, true);
    go(1, true);
    assertThat(trail.back(2)).contains(new ArticleId(1));
    trail.forget(new ArticleId(2));
    assertThat(trail.canGoForward().get()).isFalse();
  }

  @Test
  void whoTurnsOffForgetsWhatLayAhead() {
    go(1, false);
    go(2, true);
    trail.back(1);
    go(3, true);
    assertThat(trail.canGoForward().get()).isFalse();
    assertThat(trail.hops().get()).extracting(Step::title).containsExactly("On 1", "On 3");
    assertThat(new Trail().hops().get()).isEmpty();
  }
}
