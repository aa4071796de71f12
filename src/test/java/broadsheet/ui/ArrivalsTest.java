package broadsheet.ui;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import broadsheet.ui.ListInSight.Seen;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// New headlines come while the reader is somewhere in a long list.
class ArrivalsTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private SourceId source;
  private OpenDesk open;

  private ListInSight list;

  @BeforeEach
  void scroll() {
    desk = desks.with(DeskFixture.empty(folder));
    source = desk.source("Harbour Wire", null);
    desk.prints(source, stories("Report", 300, 60));
    open = desks.window(desk);
    list = new ListInSight(open);
    list.turn(60);
  }

  @Test
  void theyMoveNothingThatIsInSight() {
    Seen before = list.first();
    twelveCome();
    assertThat(list.first()).isEqualTo(before);
    assertThat(open.says("12 new")).isTrue();
  }

  @Test
  void theyMoveNoSelection() {
    open.click(open.node(".headlines .list-cell .headline-title"));
    String chosen = list.chosen();
    Seen before = list.first();
    twelveCome();
    assertThat(list.chosen()).isEqualTo(chosen);
    assertThat(list.first()).isEqualTo(before);
    String below = list.below(chosen);
    open.press(KeyCode.J);
    assertThat(list.chosen()).isEqualTo(below);
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
}
