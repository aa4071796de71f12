package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Source;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Adding a source by an address that the reader types.
class AddCardTest {

  private static final Map<String, String> RSS = Map.of("Content-Type", "application/rss+xml");

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  private final Site site = new Site("127.0.3.1");

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aFeedIsPreviewedFollowedAndStandsOnTheLeft() {
    print("/feed.xml");
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    look(open, "/feed.xml");
    assertThat(open.says("Quay Gazette")).isTrue();
    assertThat(open.says("Feed with 1 headline")).isTrue();
    assertThat(open.says("Clock on the quay runs again")).isTrue();
    assertThat(desk.library().sources()).as("a preview follows nothing").hasSize(5);

    open.press(KeyCode.ENTER);
    assertThat(open.shows(".add-card")).isFalse();
    HeadlessFx.until("the new source", () -> open.says("Quay Gazette"));
    HeadlessFx.until(
        "its article",
        () -> desk.library().find(site.at("/clock")).filter(l -> l.state().kept()).isPresent());
  }

  @Test
  void aPageLeadsToTheFeedThatItDeclares() {
    print("/news.rss");
    site.page(
        "/",
        """
        <html><head><title>The quay</title>
        <link rel="alternate" type="application/rss+xml" href="/news.rss"></head><body></body></html>
        """);
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    look(open, "");
    assertThat(open.says("Feed with 1 headline")).isTrue();
    open.click(open.saying("Follow"));
    HeadlessFx.until("the new source", () -> open.says("Quay Gazette"));
    assertThat(desk.library().sources()).extracting(Source::url).contains(site.at("/news.rss"));
  }

  @Test
  void anAddressThatIsNotThereSaysSo() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    look(open, "/nowhere.xml");
    assertThat(outcome(open)).contains("404");
    assertThat(open.says("Look")).isTrue();
  }

  @Test
  void anAddressWhereNothingAnswersSaysSo() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    site.close();
    look(open, "/feed.xml");
    assertThat(outcome(open)).isNotBlank().doesNotContain("Looking");
    assertThat(open.says("Look")).isTrue();
  }

  @Test
  void whatWasFoundIsForgottenOnceSomethingElseIsTyped() {
    print("/feed.xml");
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    look(open, "/feed.xml");
    open.type("x");
    assertThat(open.says("Quay Gazette")).isFalse();
    assertThat(open.says("Look")).isTrue();
  }

  @Test
  void escapeTakesTheCardAwayAndGivesTheKeyboardBack() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    open.press(KeyCode.CONTROL, KeyCode.N);
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".add-card")).isFalse();
    open.press(KeyCode.J);
    assertThat(HeadlessFx.on(() -> open.model().article().opened().get())).isNotNull();
  }

  private void print(String feed) {
    site.answer(
        feed,
        200,
        RSS,
        Newsprint.feed("Quay Gazette", Map.of("Clock on the quay runs again", site.at("/clock"))));
    site.page("/clock", Newsprint.story("Clock on the quay runs again"));
  }

  /// Opens the card by its keys, types an address of the site, and looks.
  private void look(OpenDesk open, String path) {
    open.press(KeyCode.CONTROL, KeyCode.N);
    open.type(site.at(path).toString());
    assertThat(((TextField) open.node(".add-card .text-field")).getText())
        .as("what was typed")
        .isEqualTo(site.at(path).toString());
    open.press(KeyCode.ENTER);
  }

  private static String outcome(OpenDesk open) {
    return ((Labeled) open.node(".add-outcome .label")).getText();
  }
}
