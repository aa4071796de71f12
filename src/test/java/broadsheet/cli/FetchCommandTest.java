package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.cli.CommandLineFixture.Ran;
import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Upkeep;
import broadsheet.news.Health;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.update.BadFeed;
import broadsheet.update.BadPage;
import broadsheet.update.Gazette;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What `fetch` prints of sources and articles that could not be brought, and of other processes.
class FetchCommandTest {

  @TempDir private Path folder;
  private final Gazette gazette = new Gazette("127.0.3.12");
  private CommandLineFixture broadsheet;

  @BeforeEach
  void keepOneArticle() {
    broadsheet = new CommandLineFixture(folder.resolve("library"));
    broadsheet.in(library -> library.add(gazette.source()));
    assertThat(broadsheet.run("fetch").out()).contains("1 article and 0 pictures kept");
  }

  @AfterEach
  void close() {
    gazette.close();
  }

  @ParameterizedTest
  @EnumSource
  void aSourceIsNamedWithWhatIsWrong(BadFeed bad) {
    bad.serveFrom(gazette);
    assertThat(broadsheet.run("fetch").out().lines())
        .anySatisfy(
            line -> assertThat(line).contains(Gazette.TITLE).containsIgnoringCase(bad.said()));
    assertThat(broadsheet.run("list").out()).contains(Gazette.KEPT);
  }

  @ParameterizedTest
  @EnumSource
  void anArticleIsNamedWithWhyItIsNotKeptAndThatIsNoFailure(BadPage bad) {
    bad.serveFrom(gazette);
    Ran fetched = broadsheet.run("fetch");
    assertThat(fetched.exit()).isZero();
    assertThat(fetched.out().lines())
        .anySatisfy(
            line -> assertThat(line).contains(Gazette.FOG).containsIgnoringCase(bad.said()));
    assertThat(broadsheet.run("list").out()).contains(Gazette.KEPT);
  }

  @Test
  void anArticleIsNamedInJsonToo() {
    BadPage.SERVER_ERROR.serveFrom(gazette);
    var missing = broadsheet.run("fetch --json").json().path("missing").path(0);
    assertThat(missing.path("title").asText()).isEqualTo(Gazette.FOG);
    assertThat(missing.path("url").asText()).endsWith("/fog");
    assertThat(missing.path("problem").asText()).contains("500");
  }

  @Test
  @Timeout(60)
  void itSaysThatItWaitsForAnotherProcessAndThenFetches() {
    try (Library other = other()) {
      Upkeep.Turn turn = other.upkeep().takeTurn().orElseThrow();
      StringWriter err =
          new StringWriter() {
            @Override
            public void write(String said, int from, int length) {
              super.write(said, from, length);
              turn.close();
            }
          };
      Ran fetched = broadsheet.run(err, "fetch");
      assertThat(fetched.exit()).isZero();
      assertThat(fetched.err()).contains("Another Broadsheet is updating this library; waiting");
      assertThat(fetched.out()).contains("1 of 1 sources answered");
    }
  }

  @Test
  void whatIsDueIsLeftToAnotherProcessThatUpdates() {
    URI pier = gazette.site().at("/pier.xml");
    SourceId never =
        broadsheet.in(
            library ->
                library.add(new NewSource("Pier Post", pier, null, SourceKind.FEED, null, null)));
    try (Library other = other()) {
      Upkeep.Turn turn = other.upkeep().takeTurn().orElseThrow();
      Ran fetched = broadsheet.run("fetch --due");
      turn.close();
      assertThat(fetched.exit()).isZero();
      assertThat(fetched.err()).contains("Another Broadsheet is updating this library.");
      assertThat(other.source(never).orElseThrow().health()).isEqualTo(Health.UNTRIED);
    }
  }

  private Library other() {
    Opening opening = Library.open(folder.resolve("library"), Clock.systemUTC());
    return ((Opening.Opened) opening).library();
  }
}
