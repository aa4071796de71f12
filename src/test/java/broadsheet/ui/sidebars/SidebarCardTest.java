package broadsheet.ui.sidebars;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Listing;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.HeadlessFx;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Times;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidebarCardTest {

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    HeadlessFx.start();
  }

  @ParameterizedTest(name = "{0} to {1} minutes ago: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
             5 |   5 | Seen 5 minutes ago
           180 |   0 | First seen 3 hours ago, last just now
          2880 | 180 | First seen 22 November 2026, 10:00, last 3 hours ago
          """)
  void ofASourceItIsSaidWhenAHeadlineStoodThereFirstAndLast(long first, long last, String words) {
    assertThat(said(new Group.Seen(ago(first), ago(last)))).containsExactly(words);
  }

  @Test
  void whatIsTrueOfAllHeadlinesOfAGroupIsSaidOnce() {
    Group.Seen today = new Group.Seen(ago(5), ago(5));
    assertThat(said(today, today)).containsExactly("Seen 5 minutes ago");
    assertThat(said(today, new Group.Seen(ago(7), ago(7))))
        .containsExactly("Seen 5 minutes ago", "Seen 7 minutes ago");
  }

  @Test
  void ofOnePageThatNeedNotBeSaid() {
    assertThat(said((Group.Seen) null)).isEmpty();
  }

  /// The words of a card that say when its headlines were seen.
  private List<String> said(Group.@Nullable Seen... seen) {
    try (DeskFixture desk = DeskFixture.filled(folder)) {
      Listing headline = desk.newest();
      Group group =
          new Group(
              "Rail and road",
              Arrays.stream(seen).map(each -> new Group.Entry(headline, each)).toList());
      return HeadlessFx.on(
          () -> {
            Times times = new Times(DeskFixture.CLOCK);
            SidebarsModel model =
                new SidebarsModel(desk.library(), Background.direct(), opened -> {}, brought -> {});
            SidebarCard card = new SidebarCard(group, Set.of(), times, model, row -> {});
            return card.lookupAll(".sidebar-seen").stream()
                .map(label -> ((Label) label).getText())
                .toList();
          });
    }
  }

  private static Instant ago(long minutes) {
    return DeskFixture.NOW.minus(Duration.ofMinutes(minutes));
  }
}
