package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.news.Sidebar;
import broadsheet.news.SourceId;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A whole group of a sidebar is kept at once.
class KeepAllTest {

  private static final List<String> GROUP = List.of("Clock runs again", "Ferry paint is green");

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private final Site site = new Site("127.0.3.9");
  private OpenDesk open;
  private DeskFixture desk;

  @BeforeEach
  void read() {
    try (DeskFixture before = DeskFixture.empty(folder)) {
      SourceId quay = before.served("Quay Gazette", site.at("/feed.xml"));
      before.keep(
          before.prints(quay, headline("Ferries halted")).getFirst(),
          List.of(),
          new Sidebar("More from the quay", GROUP.stream().map(this::headline).toList()));
    }
    desk = desks.with(DeskFixture.empty(folder));
    open = desks.window(desk);
    open.press(KeyCode.J);
  }

  private Headline headline(String title) {
    URI address = site.at("/" + title.replace(' ', '-'));
    site.page(address.getPath(), Newsprint.story(title));
    return Headline.of(title, address);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void oneStrokeKeepsWhatOfItIsNotKeptYet() {
    assertThat(states()).allMatch(state -> state.endsWith("not fetched yet"));
    while (!open.hasKeyboard(".sidebar-keep")) {
      open.press(KeyCode.TAB);
    }
    open.press(KeyCode.SPACE);
    HeadlessFx.until("both", () -> states().stream().allMatch(state -> state.endsWith("kept")));
    assertThat(desk.library().counts().kept()).isEqualTo(3);
    assertThat(open.says("Keep all")).isFalse();
  }

  private List<String> states() {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(".sidebar-headline-meta").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
  }
}
