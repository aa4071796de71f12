package broadsheet.ui;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import broadsheet.ui.headlines.Row;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// New headlines come while the reader is somewhere in a long list.
class ArrivalsTest {

  private static final int FAR = 150;

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private SourceId source;
  private OpenDesk open;

  /// What the list shows first, and where.
  private record InSight(Row first, double y) {}

  @BeforeEach
  void scroll() {
    desk = desks.with(DeskFixture.empty(folder));
    source = desk.source("Harbour Wire", null);
    desk.prints(source, stories("Report", 300, 60));
    open = desks.window(desk);
    HeadlessFx.run(() -> list().scrollTo(FAR));
    open.settle();
    HeadlessFx.run(() -> flow().scrollPixels(7));
    open.settle();
  }

  @Test
  void theyMoveNothingThatIsInSight() {
    InSight before = inSight();
    twelveCome();
    assertThat(inSight()).isEqualTo(before);
    assertThat(open.says("12 new")).isTrue();
  }

  @Test
  void theyMoveNoSelection() {
    open.click(open.node(".headlines .list-cell .headline-title"));
    Row chosen = chosen();
    InSight before = inSight();
    twelveCome();
    assertThat(chosen()).isSameAs(chosen);
    assertThat(inSight()).isEqualTo(before);
    open.press(KeyCode.J);
    assertThat(HeadlessFx.on(() -> list().getItems().indexOf(chosen())))
        .isEqualTo(HeadlessFx.on(() -> list().getItems().indexOf(chosen)) + 1);
  }

  @Test
  void whoAsksForThemSeesThem() {
    twelveCome();
    open.click(open.saying("12 new"));
    assertThat(open.says("Fog lifts over the estuary a")).isTrue();
    assertThat(open.says("12 new")).isFalse();
  }

  private void twelveCome() {
    desk.prints(source, stories("Fog lifts over the estuary", 12, 1));
    HeadlessFx.until("them", () -> open.model().headlines().arrivals().count().get() == 12);
    open.settle();
  }

  /// @param minutesAgo of the newest
  private static Headline[] stories(String title, int count, long minutesAgo) {
    return IntStream.range(0, count)
        .mapToObj(n -> story(title + " " + letters(n), null, minutesAgo + n / 12))
        .toArray(Headline[]::new);
  }

  private static String letters(int number) {
    String last = Character.toString('a' + number % 26);
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }

  private Row chosen() {
    return HeadlessFx.on(
        () -> Objects.requireNonNull(list().getSelectionModel().getSelectedItem()));
  }

  private InSight inSight() {
    return HeadlessFx.on(
        () -> {
          IndexedCell<?> first = flow().getFirstVisibleCell();
          return new InSight(list().getItems().get(first.getIndex()), first.getLayoutY());
        });
  }

  @SuppressWarnings("unchecked") // it lists nothing else
  private ListView<Row> list() {
    return (ListView<Row>) open.node(".headlines .list-view");
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) open.node(".headlines .virtual-flow");
  }
}
