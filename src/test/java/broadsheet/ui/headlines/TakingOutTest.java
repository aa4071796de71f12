package broadsheet.ui.headlines;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Order;
import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Marks;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Times;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A headline that is deleted leaves the list, the choice goes on, and it can be put back.
class TakingOutTest {

  @TempDir private Path folder;
  private DeskFixture desk;
  private SourceId wire;
  private HeadlinesModel model;

  @BeforeEach
  void openAList() {
    desk = DeskFixture.empty(folder);
    wire = desk.source("Harbour Wire", null);
    desk.prints(
        wire,
        story("A", null, 1),
        story("B", null, 2),
        story("C", null, 2000),
        story("D", null, 4000),
        story("E", null, 4001));
    Background background = Background.direct();
    model =
        new HeadlinesModel(
            desk.library(),
            background,
            new Marks(desk.library(), background, address -> {}),
            new Times(DeskFixture.CLOCK));
    model.show(Place.Shelf.FRONT_PAGE);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Runnable takeOut(String title) {
    return model.takeOut(entry(title).id());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"A, B", "B, C", "C, D", "D, E", "E, D"})
  void theNextIsChosenAtTheEndTheOneBefore(String gone, String next) {
    model.select(entry(gone));
    takeOut(gone);
    assertThat(chosen()).isEqualTo(next);
    assertThat(shown()).doesNotContain(gone);
  }

  @Test
  void whoScrolledFarAwayFromTheChosenOneGoesOnToTheNextAllTheSame() {
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
    model.select(entry("A"));
    for (int i = 0; i < 9; i++) {
      model.more();
    }
    assertThat(shown()).doesNotContain("A", "B");
    Entry chosen = Objects.requireNonNull(model.selected().get());
    desk.library().bin().put(List.of(chosen.id()));
    model.takeOut(chosen.id());
    assertThat(chosen()).isEqualTo("B");
  }

  @Test
  void anotherThatIsChosenStaysSo() {
    model.select(entry("D"));
    takeOut("A");
    assertThat(chosen()).isEqualTo("D");
  }

  @Test
  void afterTheLastOneNothingIsChosen() {
    List.of("E", "D", "C", "B", "A").forEach(this::takeOut);
    model.select((Entry) null);
    assertThat(shown()).isEmpty();
    desk.prints(wire, story("F", null, 1));
    model.reload();
    List.of("A", "B", "C", "D", "E").forEach(this::takeOut);
    model.select(entry("F"));
    takeOut("F").run();
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
    takeOut(title).run();
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void severalComeBackInAnyOrder() {
    List<String> before = shown();
    Runnable b = takeOut("B");
    Runnable c = takeOut("C");
    c.run();
    b.run();
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void inAnotherListItIsNotPutBack() {
    Runnable back = takeOut("B");
    model.conditions().bookmarked().set(true);
    back.run();
    assertThat(shown()).isEmpty();
  }

  @Test
  void oneThatWasListedAgainMeanwhileStandsThereOnce() {
    Runnable back = takeOut("B");
    model.reload();
    List<String> before = shown();
    back.run();
    assertThat(shown()).isEqualTo(before).containsOnlyOnce("B");
  }

  private List<String> shown() {
    return model.rows().stream()
        .map(
            row ->
                switch (row) {
                  case Row.Day(var date) -> date.toString();
                  case Row.OfSource(var title) -> title;
                  case Entry entry -> title(entry);
                })
        .toList();
  }

  private Entry entry(String title) {
    return model.rows().stream()
        .filter(Entry.class::isInstance)
        .map(Entry.class::cast)
        .filter(entry -> title(entry).equals(title))
        .findFirst()
        .orElseThrow();
  }

  private String chosen() {
    Entry chosen = model.selected().get();
    return chosen == null ? "" : title(chosen);
  }

  private static String title(Entry entry) {
    return entry.listing().headline().title();
  }
}
