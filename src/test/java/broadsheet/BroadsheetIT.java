package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.BuiltProgram.Ran;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built program in a process of its own, as a person runs it: without a display.
class BroadsheetIT {

  @TempDir private Path home;

  @Test
  void theMainJobRunsOffTheShelf() throws Exception {
    Ran front = run("--sample");
    assertThat(front.exit()).as(front.err()).isZero();
    assertThat(front.out()).contains("There is no display here", "Harbour Wire", "Busan");

    Ran list = run("--sample", "list", "--json", "--limit", "500");
    assertThat(list.json().size()).isGreaterThanOrEqualTo(40);
    for (JsonNode headline : list.json()) {
      assertThat(headline.path("kept").asBoolean()).as(headline.toString()).isTrue();
    }
    String id = list.json().get(0).path("id").asText();
    assertThat(run("--sample", "show", id).out())
        .contains(list.json().get(0).path("title").asText());
    assertThat(run("--sample", "sidebars", id, "--json").json().size()).isGreaterThanOrEqualTo(3);
    assertThat(run("--sample", "bookmark", id, "--note", "for the train").exit()).isZero();
    assertThat(run("--sample", "bookmarks").out()).contains("for the train");
    assertThat(run("--sample", "search", "ferries").out()).contains("Island ferries halted");
  }

  @Test
  void aFirstRunWithoutANetworkOffersTheSampleEdition() throws Exception {
    Ran front = run();
    assertThat(front.exit()).as(front.err()).isZero();
    assertThat(front.out()).contains("--sample");
  }

  @Test
  void wrongUsageIsTwoAndAFailedJobIsOne() throws Exception {
    assertThat(run("nonsense").exit()).isEqualTo(2);
    assertThat(run("show", "12").exit()).isEqualTo(1);
    assertThat(run("parse", "article", "missing.html").exit()).isEqualTo(1);
    Ran help = run("--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("fetch", "sidebars", "Exit codes");
  }

  @Test
  void aLibraryThatCannotBeIsRefusedInOneSentence() throws Exception {
    Path file = Files.writeString(home.resolve("a-file"), "not a folder");
    Ran ran = run("--library", file.toString(), "list");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().strip().lines()).hasSize(1);
    assertThat(ran.err()).contains("a-file");
  }

  private Ran run(String... arguments) throws Exception {
    return new BuiltProgram(home).run(arguments);
  }
}
