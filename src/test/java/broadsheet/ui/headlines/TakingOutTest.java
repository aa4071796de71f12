package broadsheet.ui.headlines;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Order;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A headline that is deleted leaves the list, the choice goes on, and it can be put back.
class TakingOutTest extends HeadlinesFixture {

  private SourceId wire;

  @BeforeEach
  void openAList() {
    wire = desk.source("Harbour Wire", null);
    desk.prints(
        wire,
        story("A", null, 1),
        story("B", null, 2),
        story("C", null, 2000),
        story("D", null, 4000),
        story("E", null, 4001));
    model.show(Place.Shelf.FRONT_PAGE);
  }

  private TakenOut takeOut(String title) {
    return model.takeOut(entry(title).id());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"A, B", "B, C", "C, D", "D, E", "E, D"})
  void theNextIsChosenAtTheEndTheOneBefore(String gone, String next) {
    model.select(entry(gone));
    takeOut(gone);
    assertThat(chosenTitle()).isEqualTo(next);
    assertThat(shown()).doesNotContain(gone);
  }

  @Test
  void whoScrolledFarAwayFromTheChosenOneGoesOnToTheNextAllTheSame() {
    printALongTail();
    model.select(entry("A"));
    for (int i = 0; i < 9; i++) {
      model.more();
    }
    assertThat(shown()).doesNotContain("A", "B");
    deleteTheChosenOne();
    assertThat(chosenTitle()).isEqualTo("B");
  }

  @Test
  void whoScrolledFarAwayFromTheLastOneGoesOnToTheOneBefore() {
    printALongTail();
    model.last();
    String last = chosenTitle();
    model.previous();
    String before = chosenTitle();
    model.next();
    model.paging().toTop(top -> {});
    assertThat(shown()).doesNotContain(before, last);
    deleteTheChosenOne();
    assertThat(chosenTitle()).isEqualTo(before);
  }

  private void printALongTail() {
    desk.prints(
        wire,
        IntStream.range(0, 900)
            .mapToObj(
                each ->
                    story(
                        "Z" + (char) ('a' + each / 30) + (char) ('a' + each % 30),
                        null,
                        5000 + each))
            .toArray(Headline[]::new));
    model.reload();
  }

  private void deleteTheChosenOne() {
    ArticleId chosen = chosen().id();
    desk.library().bin().put(List.of(chosen));
    model.takeOut(chosen);
  }

  @Test
  void anotherThatIsChosenStaysSo() {
    model.select(entry("D"));
    takeOut("A");
    assertThat(chosenTitle()).isEqualTo("D");
  }

  @Test
  void afterTheLastOneNothingIsChosen() {
    List.of("E", "D", "C", "B", "A").forEach(title -> takeOut(title).isGone());
    model.select((Entry) null);
    assertThat(shown()).isEmpty();
    desk.prints(wire, story("F", null, 1));
    model.reload();
    List.of("A", "B", "C", "D", "E").forEach(this::takeOut);
    model.select(entry("F"));
    takeOut("F").putBack();
    assertThat(shown()).containsExactly("2026-11-24", "F");
  }

  @Test
  void aDayWithoutHeadlinesHasNoHeading() {
    takeOut("C");
    assertThat(shown()).containsExactly("2026-11-24", "A", "B", "2026-11-21", "D", "E");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "A, NEWEST", "B, NEWEST", "C, NEWEST", "D, NEWEST", "E, NEWEST",
    "A, OLDEST", "C, OLDEST", "E, OLDEST", "A, SOURCE", "E, SOURCE"
  })
  void putBackItStandsWhereItStood(String title, Order order) {
    model.order().set(order);
    List<String> before = shown();
    takeOut(title).putBack();
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void severalComeBackInAnyOrder() {
    List<String> before = shown();
    TakenOut b = takeOut("B");
    TakenOut c = takeOut("C");
    c.putBack();
    b.putBack();
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void inAnotherListItIsNotPutBack() {
    TakenOut back = takeOut("B");
    model.conditions().bookmarked().set(true);
    back.putBack();
    assertThat(shown()).isEmpty();
  }

  @Test
  void oneThatWasListedAgainMeanwhileStandsThereOnce() {
    TakenOut back = takeOut("B");
    back.isGone();
    model.reload();
    List<String> before = shown();
    back.putBack();
    assertThat(shown()).isEqualTo(before).containsOnlyOnce("B");
  }

  @Test
  void whatTheLibraryHasNotLetGoYetIsNotListedAgain() {
    TakenOut back = takeOut("E");
    model.more();
    assertThat(shown()).doesNotContain("E");
    model.reload();
    assertThat(shown()).doesNotContain("E");
    back.isGone();
    assertThat(shown()).doesNotContain("E");
    model.reload();
    assertThat(shown()).as("another took it back").contains("E");
  }
}
