package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.cli.CommandLineFixture.Ran;
import broadsheet.news.Access;
import broadsheet.news.Answer;
import broadsheet.news.Article;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Metadata;
import broadsheet.news.NewSource;
import broadsheet.news.Sidebar;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands that read what is kept; none of them needs a network.
class ReadingCommandsTest {

  private static final URI SITE = URI.create("https://wire.example/");

  @TempDir private Path folder;
  private CommandLineFixture broadsheet;
  private long kept;
  private long unkept;

  @BeforeEach
  void fill() {
    broadsheet = new CommandLineFixture(folder.resolve("library"));
    List<Listing> printed =
        broadsheet.in(
            library -> {
              SourceId source =
                  library.add(
                      new NewSource("Harbour Wire", SITE, SITE, SourceKind.FEED, null, "en", true));
              List<Listing> all =
                  library
                      .visits()
                      .printed(
                          source,
                          Answer.BARE,
                          List.of(headline("Ferries halted"), headline("Fog")),
                          _ -> true);
              library.keep(
                  all.getFirst().id(),
                  new Article(
                      SITE,
                      Metadata.titled("Ferries halted"),
                      Access.WHOLE,
                      List.of(Paragraph.of("The strait is empty.")),
                      List.of(new Sidebar("From the coast", List.of(headline("Fog"))))),
                  List.of(),
                  List.of());
              return all;
            });
    kept = printed.getFirst().id().value();
    unkept = printed.getLast().id().value();
  }

  @Test
  void listShowsHeadlinesWithWhatBecameOfThem() {
    Ran ran = broadsheet.run("list");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Ferries halted", "Harbour Wire", "unread · kept", "not kept");
    assertThat(broadsheet.run("list --limit 1 --json").json()).hasSize(1);
    assertThat(broadsheet.run("list --json --source 999").json()).isEmpty();
  }

  @Test
  void listGivesOneJsonObjectAHeadline() {
    assertThat(broadsheet.run("--json list").json())
        .anySatisfy(
            headline -> {
              assertThat(headline.path("id").asLong()).isEqualTo(kept);
              assertThat(headline.path("title").asText()).isEqualTo("Ferries halted");
              assertThat(headline.path("kept").asBoolean()).isTrue();
              assertThat(headline.path("sidebars").asInt()).isEqualTo(1);
            });
  }

  @Test
  void showPrintsTheArticle() {
    Ran ran = broadsheet.run("show " + kept);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Ferries halted", "The strait is empty.", SITE.toString());
    assertThat(broadsheet.run("show " + kept + " --json").json().path("text").asText())
        .isEqualTo("The strait is empty.");
  }

  @Test
  void showOfWhatIsNotKeptFailsAndSaysWhereItIs() {
    Ran ran = broadsheet.run("show " + unkept);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("not kept", "https://wire.example/Fog");
  }

  @Test
  void sidebarsPrintsTheGroupsAndTheirHeadlines() {
    assertThat(broadsheet.run("sidebars " + kept).out()).contains("From the coast", "Fog");
    var group = broadsheet.run("sidebars " + kept + " --json").json().path(0);
    assertThat(group.path("title").asText()).isEqualTo("From the coast");
    assertThat(group.path("headlines").path(0).path("id").asLong()).isEqualTo(unkept);
    assertThat(broadsheet.run("sidebars " + unkept).out()).contains("No sidebars");
  }

  @Test
  void searchFindsWordsOfTheBody() {
    assertThat(broadsheet.run("search strait").out()).contains("Ferries halted");
    assertThat(broadsheet.run("search strait --json").json()).hasSize(1);
    Ran nothing = broadsheet.run("search zeppelin");
    assertThat(nothing.exit()).isZero();
    assertThat(nothing.out()).contains("Nothing found.");
  }

  @Test
  void bookmarksAreMadeListedAndTakenAway() {
    assertThat(broadsheet.run("bookmarks").out()).contains("No bookmarks yet");
    Ran made = broadsheet.run("bookmark", "" + kept, "--note", "for the train", "--tag", "sea");
    assertThat(made.exit()).isZero();
    assertThat(broadsheet.run("bookmarks").out())
        .contains("Ferries halted", "for the train", "#sea");
    var bookmark = broadsheet.run("bookmarks --json").json().path(0);
    assertThat(bookmark.path("note").asText()).isEqualTo("for the train");
    assertThat(bookmark.path("tags").path(0).asText()).isEqualTo("sea");
    assertThat(broadsheet.run("bookmark --remove " + kept).out()).contains("No longer bookmarked");
    assertThat(broadsheet.run("bookmarks --json").json()).isEmpty();
  }

  @Test
  void whatIsDeletedIsListedNoMoreAndCanBeTakenBack() {
    Ran deleted = broadsheet.run("delete " + kept);
    assertThat(deleted.exit()).isZero();
    assertThat(deleted.out().strip()).isEqualTo("Deleted: Ferries halted");
    assertThat(broadsheet.run("list").out()).doesNotContain("Ferries halted");
    assertThat(broadsheet.run("search strait").out()).contains("Nothing found.");
    assertThat(broadsheet.run("show " + kept).exit()).isEqualTo(1);
    assertThat(broadsheet.run("delete " + kept).exit()).isEqualTo(1);

    var back = broadsheet.run("delete --undo --json " + kept).json();
    assertThat(back.path(0).path("id").asLong()).isEqualTo(kept);
    assertThat(back.path(0).path("kept").asBoolean()).isTrue();
    assertThat(broadsheet.run("search strait").out()).contains("Ferries halted");
  }

  @Test
  void ofSeveralNoneIsDeletedIfOneIsNotThere() {
    assertThat(broadsheet.run("delete " + kept + " 987").exit()).isEqualTo(1);
    assertThat(broadsheet.run("list").out()).contains("Ferries halted");
  }

  @Test
  void ofSeveralNoneIsTakenBackIfOneIsNotThere() {
    broadsheet.run("delete " + kept);
    assertThat(broadsheet.run("delete --undo " + kept + " 987").exit()).isEqualTo(1);
    assertThat(broadsheet.run("list").out()).doesNotContain("Ferries halted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show 987", "sidebars 987", "bookmark 987", "delete 987"})
  void aNumberThatNothingHasFailsInOneSentence(String line) {
    Ran ran = broadsheet.run(line);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().strip()).isEqualTo("The library has no headline 987.");
    assertThat(ran.out()).isEmpty();
  }

  private static Headline headline(String title) {
    return Headline.of(title, SITE.resolve(title.replace(' ', '-')));
  }
}
