package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block.Paragraph;
import broadsheet.news.Source;
import broadsheet.update.Newsprint;
import broadsheet.update.Region;
import broadsheet.web.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
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
  void aFeedThatIsPastedIsPreviewedFollowedAndTakenBack() {
    print("/feed.xml");
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    paste(open, site.at("/feed.xml").toString());
    open.press(KeyCode.ENTER);
    assertThat(open.says("Quay Gazette")).isTrue();
    assertThat(open.says("Clock on the quay runs again")).isTrue();
    assertThat(desk.library().sources()).as("a preview follows nothing").hasSize(5);

    open.press(KeyCode.ENTER);
    assertThat(open.shows(".add-card")).isFalse();
    HeadlessFx.until("the new source", () -> open.says("Quay Gazette"));
    HeadlessFx.until(
        "its article",
        () -> desk.library().find(site.at("/clock")).filter(l -> l.state().kept()).isPresent());
    assertThat(open.says("Following Quay Gazette.")).isTrue();
    open.click(open.saying("Undo"));
    HeadlessFx.until("it to go", () -> desk.library().sources().size() == 5);
    HeadlessFx.until("it to go from the window", () -> !open.says("Quay Gazette"));
  }

  @Test
  void newsOfYesterdayIsAnnouncedByItsDayNotByTheClockOfThatDay() {
    site.answer(
        "/feed.xml",
        200,
        RSS,
        Newsprint.feed("Quay Gazette", Map.of("Clock on the quay runs again", site.at("/clock")))
            .replace("24 Nov 2026 08:00", "23 Nov 2026 15:00"));
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    look(open, "/feed.xml");
    assertThat(open.says("23 Nov")).isTrue();
  }

  @Test
  void aPageLeadsToTheFeedsThatItDeclaresAndTheFolderIsTyped() {
    print("/news.rss");
    print("/sport.rss");
    site.page(
        "/",
        """
        <html><head><title>The quay</title>
        <link rel="alternate" type="application/rss+xml" href="/news.rss">
        <link rel="alternate" type="application/rss+xml" title="Sport" href="/sport.rss">
        </head><body></body></html>
        """);
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    look(open, "");
    assertThat(open.says("This page has 2 feeds:")).isTrue();
    open.press(KeyCode.TAB);
    open.press(KeyCode.TAB);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.TAB);
    open.type("coast");
    open.press(KeyCode.TAB);
    open.click(open.saying("Follow"));
    HeadlessFx.until("the new source", () -> open.says("Quay Gazette"));
    assertThat(desk.library().sources())
        .filteredOn(source -> "coast".equals(source.folder()))
        .extracting(Source::url)
        .containsExactly(site.at("/sport.rss"));
  }

  @Test
  void addressesThatArePastedOnTheDeskOpenTheCardWithThem() {
    print("/feed.xml");
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    desk.keepBody(desk.newest(), List.of(Paragraph.of("The ferries stopped.")));
    OpenDesk open = desks.window(desk);
    copy(site.at("/feed.xml").toString());
    open.press(KeyCode.J);
    HeadlessFx.run(open.node(".page-text")::requestFocus);
    open.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(open.says("Quay Gazette")).isTrue();
    assertThat(open.says("Clock on the quay runs again")).isTrue();
  }

  @Test
  void otherWordsThatArePastedThereOpenNothingAndItIsSaid() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    copy("The ferries are halted.");
    open.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(open.shows(".add-card")).isFalse();
    assertThat(open.says("The clipboard holds no address and no list of sources.")).isTrue();
  }

  @Test
  void whatIsPastedIntoAFieldStaysThere() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    copy(site.at("/feed.xml").toString());
    open.press(KeyCode.SLASH);
    open.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(open.shows(".add-card")).isFalse();
  }

  @Test
  void ofManyLinesThoseThatAreFoundAreFollowed() {
    print("/feed.xml");
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    paste(open, site.at("/feed.xml") + "\nno address\n" + site.at("/nowhere"));
    assertThat(open.says("3 sources · 2 not found")).isTrue();
    assertThat(open.says("This is no web address.")).isTrue();
    open.click(open.saying("Follow 1 source"));
    HeadlessFx.until("the new source", () -> open.says("Quay Gazette"));
  }

  @Test
  void aListOfAnotherReaderIsFollowedButForWhatIsUnticked() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    OpenDesk open = desks.window(desk);
    paste(
        open,
        """
        <opml version="2.0"><body>
        <outline text="Coast"><outline text="Tide Table" xmlUrl="http://tides.invalid/rss"/>
        <outline text="Buoy News" xmlUrl="http://buoys.invalid/rss"/></outline>
        <outline text="Harbour" xmlUrl="https://harbour-wire.example/feed.xml"/></body></opml>
        """);
    assertThat(open.says("3 sources in 1 folder · 1 followed already")).isTrue();
    focusList(open);
    open.press(KeyCode.SPACE);
    open.press(KeyCode.ENTER);
    HeadlessFx.until("the new source", () -> open.says("Buoy News"));
    assertThat(desk.library().sources()).extracting(Source::title).doesNotContain("Tide Table");
  }

  @Test
  void aSourceOfTheCatalogueIsSearchedPreviewedAndFollowed() {
    print("/feed.xml");
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    desk.offers("Orbit Desk", Region.WORLD, true);
    desk.offers("Café du Port", Region.EUROPE, false);
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.CONTROL, KeyCode.N);
    open.click(open.saying("Catalogue"));
    assertThat(open.says("Followed")).as("Orbit Desk is").isTrue();
    open.type("cafe");
    assertThat(open.says("Orbit Desk") && open.says("Followed")).isFalse();
    focusList(open);
    open.press(KeyCode.P);
    assertThat(open.says("The host caf-du-port.example is not known.")).isTrue();
    open.press(KeyCode.ENTER);
    HeadlessFx.until("its folder", () -> open.says("Europe"));
    assertThat(open.says("Following Café du Port.")).isTrue();
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

  /// Opens the card by its keys and pastes.
  private static void paste(OpenDesk open, String text) {
    copy(text);
    open.press(KeyCode.CONTROL, KeyCode.N);
    open.press(KeyCode.CONTROL, KeyCode.V);
  }

  private static void copy(String text) {
    HeadlessFx.run(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  private static void focusList(OpenDesk open) {
    while (!open.hasKeyboard(".candidates .list-view")) {
      open.press(KeyCode.TAB);
    }
  }

  private static String outcome(OpenDesk open) {
    return ((Labeled) open.node(".add-outcome .label")).getText();
  }
}
