package broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.article.Folded.Range;
import broadsheet.ui.article.Found.Hit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindModelTest {

  private static final List<List<String>> ARTICLE =
      List.of(
          List.of("Ferries halted"),
          List.of(),
          List.of("A ferry waits; another ferry does not."),
          List.of("Route", "Ferry"));

  private final FindModel model = new FindModel();

  @BeforeEach
  void open() {
    model.in(ARTICLE);
    model.begin();
  }

  @Test
  void hitsComeInReadingOrderFieldsOfATableAmongThem() {
    model.wanted().set("FERRY");
    assertThat(model.found().get().hits())
        .containsExactly(
            new Hit(2, 0, new Range(2, 7)),
            new Hit(2, 0, new Range(23, 28)),
            new Hit(3, 1, new Range(0, 5)));
    assertThat(model.found().get().current()).isZero();
  }

  @Test
  void theWayGoesRoundInBothDirections() {
    model.wanted().set("ferry");
    model.previous();
    assertThat(model.found().get().current()).isEqualTo(2);
    model.next();
    model.next();
    assertThat(model.found().get().current()).isEqualTo(1);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    model.wanted().set("lighthouse");
    model.next();
    assertThat(model.found().get()).isEqualTo(Found.NOTHING);
    assertThat(model.found().get().here()).isEmpty();
  }

  @Test
  void nothingIsMarkedOnceTheReaderIsDoneAndAllAgainTheNextTime() {
    model.wanted().set("ferry");
    model.end();
    assertThat(model.found().get()).isEqualTo(Found.NOTHING);
    model.begin();
    assertThat(model.found().get().hits()).hasSize(3);
  }

  @Test
  void theNextArticleIsLookedThroughForTheSame() {
    model.wanted().set("ferry");
    model.next();
    model.in(List.of(List.of("The last ferry")));
    assertThat(model.found().get().hits()).containsExactly(new Hit(0, 0, new Range(9, 14)));
    assertThat(model.found().get().current()).isZero();
  }
}
