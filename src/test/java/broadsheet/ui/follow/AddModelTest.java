package broadsheet.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import broadsheet.news.Headline;
import broadsheet.news.NewSource;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.follow.Candidate.State;
import broadsheet.ui.kit.Background;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddModelTest {

  private static final Map<String, String> RSS = Map.of("Content-Type", "application/rss+xml");

  private static final String LIST =
      """
      <?xml version="1.0"?><opml version="2.0"><body>
      <outline text="Coast"><outline text="Harbour Wire" xmlUrl="https://harbour-wire.example/feed.xml"/>
      <outline text="Quay Gazette" xmlUrl="https://quay.example/rss"/></outline>
      <outline text="Orbit" xmlUrl="https://orbit.example/rss"/>
      <outline text="Trap" xmlUrl="javascript:alert(1)"/>
      </body></opml>
      """;

  @TempDir private Path folder;
  private final Site site = new Site("127.0.3.9");
  private DeskFixture desk;
  private AddModel model;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    model = new AddModel(desk.library(), desk.updater(), Background.direct());
    site.answer("/gazette.xml", 200, RSS, gazette("Quay Gazette"));
    site.answer("/sport.xml", 200, RSS, gazette("Quay Sport"));
  }

  @AfterEach
  void close() {
    desk.close();
    site.close();
  }

  private String gazette(String title) {
    return Newsprint.feed(title, Map.of("Clock runs again", site.at("/clock")));
  }

  @Test
  void aFeedIsFoundWantedAndPreviewed() {
    look("  " + site.at("/gazette.xml") + " ");
    assertThat(one().wanted()).extracting(NewSource::title).containsExactly("Quay Gazette");
    assertThat(headlines(one())).extracting(Headline::title).containsExactly("Clock runs again");
    assertThat(desk.library().sources()).as("a preview follows nothing").isEmpty();
  }

  @Test
  void aSourceThatIsFollowedIsNotFollowedAgain() {
    desk.library()
        .add(
            new NewSource(
                "Gazette",
                site.at("/gazette.xml"),
                null,
                broadsheet.news.SourceKind.FEED,
                null,
                null));
    look(site.at("/gazette.xml").toString());
    assertThat(one().tally().get()).isEqualTo(new Tally(1, 0, 1, 0, 0));
    assertThat(one().wanted()).isEmpty();
  }

  @Test
  void ofSeveralFeedsTheReaderTakesAnother() {
    site.page(
        "/",
        """
        <html><head><title>The quay</title>
        <link rel="alternate" type="application/rss+xml" title="News" href="/gazette.xml">
        <link rel="alternate" type="application/rss+xml" title="Sport" href="/sport.xml">
        <link rel="alternate" type="application/rss+xml" title="Tides" href="/gone.xml">
        </head><body></body></html>
        """);
    look(site.at("/").toString());
    List<NewSource> feeds = ((Outcome.One) model.outcome().get()).feeds();
    assertThat(feeds)
        .extracting(NewSource::title)
        .containsExactly("Quay Gazette", "Sport", "Tides");
    model.choose(feeds.get(1));
    assertThat(one().wanted()).extracting(NewSource::url).containsExactly(site.at("/sport.xml"));
    model.choose(feeds.get(2));
    assertThat(one().wanted()).isEmpty();
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                     | Type or paste an address first.
          two words              | This is no web address.
          javascript:alert(1)    | Only addresses that begin with http or https can be followed.
          file:///etc/passwd     | Only addresses that begin with http or https can be followed.
          nowhere.invalid        | The host nowhere.invalid is not known.
          <p>Hello</p>           | This is no list of sources (OPML).
          <opml><body/></opml>   | This list has no source that can be followed.
          """)
  void whatLeadsNowhereSaysWhy(String typed, String why) {
    look(typed);
    assertThat(model.outcome().get()).isEqualTo(new Outcome.Wrong(why));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"/nowhere, 404", "/bare, announces no stories"})
  void aPageWithNothingToFollowSaysWhy(String path, String why) {
    site.page("/bare", "<html><body><p>Closed for the winter.</p></body></html>");
    look(site.at(path).toString());
    assertThat(model.outcome().get())
        .isInstanceOfSatisfying(
            Outcome.Wrong.class, wrong -> assertThat(wrong.why()).contains(why));
  }

  @Test
  void eachOfManyLinesSaysHowItStands() {
    assertThat(model.paste(site.at("/gazette.xml") + "\nno address\n" + site.at("/sport.xml")))
        .isTrue();
    assertThat(many().all())
        .extracting(Candidate::title, each -> each.state().get().getClass().getSimpleName())
        .containsExactly(
            tuple("Quay Gazette", "Known"),
            tuple("no address", "Failed"),
            tuple("Quay Sport", "Known"));
    assertThat(many().tally().get()).isEqualTo(new Tally(3, 2, 0, 1, 0));
    assertThat(many().wanted()).hasSize(2);
  }

  @Test
  void oneLineIsLeftToTheField() {
    assertThat(model.paste("quay.example\n")).isFalse();
    assertThat(model.outcome().get()).isInstanceOf(Outcome.Nothing.class);
  }

  @Test
  void aListIsReadWithItsFoldersAndWhatIsFollowedIsMarked() {
    desk.source("Harbour Wire", null);
    model.paste(LIST);
    assertThat(many().tally().get()).isEqualTo(new Tally(3, 2, 1, 0, 0));
    assertThat(many().wanted())
        .extracting(NewSource::title, NewSource::folder)
        .containsExactly(tuple("Quay Gazette", "Coast"), tuple("Orbit", null));
    assertThat(((Outcome.Many) model.outcome().get()).skipped()).isEqualTo(1);
  }

  @Test
  void aListIsReadFromAFile() throws IOException {
    model.open(Files.writeString(folder.resolve("list.opml"), LIST));
    assertThat(many().all()).hasSize(3);
    model.open(folder.resolve("nowhere.opml"));
    assertThat(model.outcome().get()).isEqualTo(new Outcome.Wrong("This file cannot be read."));
  }

  @Test
  void aFileOfPlainAddressesIsReadAsIfItWerePasted() throws IOException {
    String lines = "# the quay\n" + site.at("/gazette.xml") + "\n" + site.at("/sport.xml") + "\n";
    model.take(new Brought.Listed(Files.writeString(folder.resolve("list.txt"), lines)));
    assertThat(many().wanted())
        .extracting(NewSource::title)
        .containsExactly("Quay Gazette", "Quay Sport");
  }

  @Test
  void anAddressThatIsBroughtStandsInTheFieldAndIsLookedAt() {
    model.take(new Brought.Named(site.at("/gazette.xml") + "\n"));
    assertThat(model.typed().get()).isEqualTo(site.at("/gazette.xml").toString());
    assertThat(one().wanted()).extracting(NewSource::title).containsExactly("Quay Gazette");
  }

  @Test
  void typingOnForgetsWhatWasFound() {
    look(site.at("/gazette.xml").toString());
    model.typed().set(site.at("/gazette.xml2").toString());
    assertThat(model.outcome().get()).isInstanceOf(Outcome.Nothing.class);
  }

  private void look(String typed) {
    model.typed().set(typed);
    model.look();
  }

  private Candidates one() {
    return ((Outcome.One) model.outcome().get()).candidates();
  }

  private Candidates many() {
    return ((Outcome.Many) model.outcome().get()).candidates();
  }

  private static List<Headline> headlines(Candidates candidates) {
    State.Known known = (State.Known) candidates.all().getFirst().state().get();
    return ((Preview.Headlines) known.preview()).headlines();
  }
}
