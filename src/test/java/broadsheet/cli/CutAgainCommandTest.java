package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.cli.CommandLineFixture.Ran;
import broadsheet.update.Gazette;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles are cut anew from the pages that are kept with them, without a network.
class CutAgainCommandTest {

  @TempDir private Path folder;
  private CommandLineFixture broadsheet;

  @BeforeEach
  void keepOneArticle() {
    broadsheet = new CommandLineFixture(folder.resolve("library"));
    try (Gazette gazette = new Gazette("127.0.3.14")) {
      broadsheet.in(library -> library.add(gazette.source()));
      broadsheet.run("fetch");
    }
  }

  @Test
  void allThatIsKeptOrWhatIsNamed() {
    String id = broadsheet.run("list --json").json().path(0).path("id").asText();
    String before = broadsheet.run("show " + id).out();
    assertThat(broadsheet.run("cut-again").out()).contains("1 cut again, 0 left as they were.");
    assertThat(broadsheet.run("cut-again " + id + " --json").json().path("cut").asInt()).isOne();
    assertThat(broadsheet.run("show " + id).out()).isEqualTo(before).contains(Gazette.KEPT);
  }

  @Test
  void whatHasNoPageAnyMoreStaysAsItIsAndThatFails() {
    broadsheet.in(
        library -> {
          library.upkeep().dropPages(Instant.parse("2999-01-01T00:00:00Z"));
          return library;
        });
    Ran ran = broadsheet.run("cut-again");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("0 cut again, 1 left as they were.");
    assertThat(broadsheet.run("list").out()).contains(Gazette.KEPT, "· kept");
  }
}
