package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.cli.CommandLineFixture.Ran;
import broadsheet.update.Newsprint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `import` and `parse`: what lies on the reader's own disk.
class FilesOnTheCommandLineTest {

  @TempDir private Path folder;
  private CommandLineFixture broadsheet;
  private Path page;

  @BeforeEach
  void save() throws IOException {
    broadsheet = new CommandLineFixture(folder.resolve("library"));
    page = Files.writeString(folder.resolve("page.html"), Newsprint.story("Clock runs again"));
  }

  @Test
  void aSavedPageIsKept() {
    Ran ran = broadsheet.run("import", page.toString());
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("Clock runs again", "kept");
    assertThat(broadsheet.run("import", page.toString(), "--json").json().path("kept").asBoolean())
        .isTrue();
    assertThat(broadsheet.run("list --json").json()).hasSize(1);
  }

  @Test
  void oneBadFileFailsTheImportButNotTheOthers() {
    Ran ran = broadsheet.run("import", "missing.html", page.toString());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("missing.html: The file cannot be read.");
    assertThat(ran.out()).contains("Clock runs again");
  }

  @Test
  void parsePrintsAnArticleWithoutALibrary() {
    Ran ran =
        broadsheet.run("parse", "article", page.toString(), "--url", "https://quay.example/clock");
    assertThat(ran.exit()).isZero();
    assertThat(ran.json().path("title").asText()).isEqualTo("Clock runs again");
    assertThat(ran.json().path("text").asText()).startsWith("The harbour office").contains("\n\n");
    assertThat(ran.json().path("html").asText()).contains("<p>");
    assertThat(ran.json().path("sidebars").isArray()).isTrue();
    assertThat(folder.resolve("library")).doesNotExist();
  }

  @Test
  void parsePrintsAFeedWithAbsoluteLinks() throws IOException {
    Path feed =
        Files.writeString(
            folder.resolve("feed.xml"),
            Newsprint.feed("Quay Gazette", Map.of("Clock runs again", URI.create("/clock"))));
    Ran ran = broadsheet.run("parse", "feed", feed.toString(), "--url", "https://quay.example/rss");
    assertThat(ran.exit()).isZero();
    assertThat(ran.json().path("title").asText()).isEqualTo("Quay Gazette");
    assertThat(ran.json().path("entries").path(0).path("link").asText())
        .as("resolved against the address that the feed gives for its site")
        .isEqualTo("https://quay-gazette.example/clock");
  }

  @Test
  void whatIsNoFeedFailsInOneSentence() {
    Ran ran = broadsheet.run("parse", "feed", page.toString(), "--url", "https://quay.example/");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().strip().lines()).hasSize(1);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aBatchAnswersEveryLineAndGoesOnPastABadFile() throws IOException {
    Path index =
        Files.write(
            folder.resolve("index.jsonl"),
            List.of(
                "{\"id\":\"a\",\"file\":\"missing.html\",\"url\":\"https://quay.example/a\"}",
                "{\"id\":\"b\",\"file\":\"%s\",\"url\":\"https://quay.example/b\"}"
                    .formatted(page.toString().replace("\\", "\\\\"))));
    Path out = folder.resolve("out.jsonl");
    Ran ran = broadsheet.run("parse", "article", "--batch", index.toString(), out.toString());
    assertThat(ran.exit()).as(ran.err()).isZero();
    List<String> answers = Files.readAllLines(out);
    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst()).contains("\"id\":\"a\"", "\"error\"");
    assertThat(answers.getLast()).contains("\"id\":\"b\"", "Clock runs again", "\"ms\"");
  }
}
