package broadsheet.library;

import static broadsheet.library.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.ArticleId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the reader is, and what the reader waits for.
class ReadingOnTest extends LibraryFixture {

  @Test
  void anArticleRemembersHowFarItWasRead() {
    ArticleId a = print(coast, "a");
    ArticleId b = print(coast, "b");
    assertThat(library.readTo(a)).isZero();
    library.readTo(a, 0.25);
    library.readTo(a, 0.5);
    reopen();
    assertThat(library.readTo(a)).isEqualTo(0.5);
    assertThat(library.readTo(b)).isZero();
  }

  @Test
  void anArticleThatWentHasNoPosition() {
    ArticleId a = print(coast, "a");
    library.remove(coast);
    library.readTo(a, 0.5);
    assertThat(library.readTo(a)).isZero();
  }

  @Test
  void wishesComeInTheOrderOfWishingAndSurviveARestart() {
    print(coast, "a", "b", "c");
    library.wish(List.of(id("b")), true);
    clock.advance(Duration.ofMinutes(1));
    library.wish(List.of(id("a"), id("b")), true);
    clock.advance(Duration.ofMinutes(1));
    library.wish(List.of(id("c")), true);
    reopen();
    assertThat(library.wishes()).containsExactly(id("b"), id("a"), id("c"));
    library.wish(List.of(id("a")), false);
    assertThat(library.wishes()).containsExactly(id("b"), id("c"));
  }

  @Test
  void aWishEndsWhenItIsGrantedOrNeverCanBe() {
    print(coast, "a", "b", "c");
    library.wish(List.of(id("a"), id("b"), id("c")), true);
    keep(id("a"), article("a", "Text."));
    library.unavailable(id("b"), "Not found", false);
    library.unavailable(id("c"), "Nothing answers", true);
    assertThat(library.wishes()).containsExactly(id("c"));
    library.wish(List.of(id("a")), true);
    assertThat(library.wishes()).as("kept already").containsExactly(id("c"));
  }

  @Test
  void aWishGoesWithItsHeadlineAndTellsOfItself() throws Exception {
    ArticleId a = print(coast, "a");
    List<Change> told = new ArrayList<>();
    AutoCloseable events = library.subscribe(told::add);
    library.wish(List.of(a), true);
    events.close();
    assertThat(library.wishes()).containsExactly(a);
    library.remove(coast);
    assertThat(library.wishes()).isEmpty();
  }
}
