package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.cli.CommandLineFixture.Ran;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Following, fetching and leaving sources on the command line.
class SourcesCommandsTest {

  @TempDir private Path folder;
  private final Site site = new Site("127.0.3.2");
  private CommandLineFixture broadsheet;

  @BeforeEach
  void print() {
    broadsheet = new CommandLineFixture(folder.resolve("library"));
    site.answer(
        "/feed.xml",
        200,
        Map.of("Content-Type", "application/rss+xml"),
        Newsprint.feed("Quay Gazette", Map.of("Clock runs again", site.at("/clock"))));
    site.page("/clock", Newsprint.story("Clock runs again"));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void withoutASourceThereIsNothingToFetch() {
    assertThat(broadsheet.run("sources").out()).contains("You follow no source yet");
    Ran fetch = broadsheet.run("fetch");
    assertThat(fetch.exit()).isEqualTo(1);
    assertThat(fetch.err()).contains("sources add");
    assertThat(broadsheet.run("list").out()).contains("No headlines yet");
  }

  @Test
  void aSourceIsAddedFetchedAndRemoved() {
    Ran added = broadsheet.run("sources add " + site.at("/feed.xml") + " --folder Coast");
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(added.out()).contains("Following Quay Gazette (1 headline now)");
    var source = broadsheet.run("sources list --json").json().path(0);
    assertThat(source.path("url").asText()).isEqualTo(site.at("/feed.xml").toString());
    assertThat(source.path("folder").asText()).isEqualTo("Coast");

    Ran fetched = broadsheet.run("fetch --json");
    assertThat(fetched.exit()).isZero();
    assertThat(fetched.json().path("articles").asInt()).isEqualTo(1);
    site.close();
    assertThat(broadsheet.run("list --unread").out()).contains("Clock runs again", "· kept");

    String number = source.path("id").asText();
    assertThat(broadsheet.run("sources remove " + number).out()).contains("No longer following");
    assertThat(broadsheet.run("sources --json").json()).isEmpty();
    assertThat(broadsheet.run("sources remove " + number).exit()).isEqualTo(1);
  }

  @Test
  void aPageWithSeveralFeedsNamesTheOthers() {
    site.page(
        "/",
        """
        <html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml">
        <link rel="alternate" type="application/rss+xml" title="Sport" href="/sport.xml">
        </head><body></body></html>
        """);
    assertThat(broadsheet.run("sources add " + site.at("/")).out())
        .contains("Following Quay Gazette", "Also there: " + site.at("/sport.xml") + " (Sport)");
  }

  @Test
  void theListThatOneReaderWritesAnotherFollowsOnce() {
    broadsheet.run("sources add " + site.at("/feed.xml"));
    Path list = folder.resolve("list.opml");
    assertThat(broadsheet.run("sources export " + list).out()).contains("1 source written");
    assertThat(broadsheet.run("sources import " + list).out())
        .contains("0 sources followed, 1 followed already, 0 left out.");
    assertThat(new CommandLineFixture(folder.resolve("other")).run("sources import " + list).out())
        .contains("1 source followed, 0 followed already");
    assertThat(broadsheet.run("sources import " + folder.resolve("none")).err())
        .contains("cannot be read");
    assertThat(broadsheet.run("sources export " + folder.resolve("none/list")).err())
        .contains("cannot be written");
  }

  @Test
  void anAddressThatLeadsNowhereIsNotFollowed() {
    Ran added = broadsheet.run("sources add " + site.at("/nowhere"));
    assertThat(added.exit()).isEqualTo(1);
    assertThat(added.err()).contains("404");
    assertThat(broadsheet.run("sources --json").json()).isEmpty();
  }

  @Test
  void fetchFailsIfNoSourceAnswersAndNamesTheTrouble() {
    broadsheet.run("sources add " + site.at("/feed.xml"));
    site.answer("/feed.xml", 500, Map.of(), "");
    Ran fetched = broadsheet.run("fetch");
    assertThat(fetched.exit()).isEqualTo(1);
    assertThat(fetched.out()).contains("0 of 1 sources answered", "Quay Gazette:", "500");
    assertThat(
            broadsheet.run("fetch --json").json().path("problems").path(0).path("source").asText())
        .isEqualTo("Quay Gazette");
    assertThat(broadsheet.run("sources").out()).contains("500");
  }

  @Test
  void fetchIsDoneIfAnythingCouldBeBrought() {
    broadsheet.run("sources add " + site.at("/feed.xml"));
    site.answer("/other.xml", 200, Map.of(), Newsprint.feed("Pier Post", Map.of()));
    broadsheet.run("sources add " + site.at("/other.xml"));
    site.answer("/other.xml", 500, Map.of(), "");
    Ran fetched = broadsheet.run("fetch");
    assertThat(fetched.exit()).isZero();
    assertThat(fetched.out()).contains("1 of 2 sources answered", "Pier Post:", "500");
  }

  @Test
  void withoutACommandAndWithoutADisplayTheFrontPageIsPrinted() {
    broadsheet.run("sources add " + site.at("/feed.xml"));
    Ran front = broadsheet.run(new String[0]);
    assertThat(front.exit()).isZero();
    assertThat(front.out())
        .contains("There is no display here", "1 of 1 sources answered", "Clock runs again");
  }
}
