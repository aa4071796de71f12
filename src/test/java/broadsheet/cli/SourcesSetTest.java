package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.cli.CommandLineFixture.Ran;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a source is brought, and how often it is asked, is the reader's to say.
class SourcesSetTest {

  @TempDir private Path folder;
  private final Site site = new Site("127.0.3.22");
  private CommandLineFixture broadsheet;

  @BeforeEach
  void follow() {
    broadsheet = new CommandLineFixture(folder.resolve("library"));
    site.page("/feed.xml", Newsprint.feed("Quay Gazette", Map.of()));
    broadsheet.run("sources add " + site.at("/feed.xml"));
  }

  @AfterEach
  void close() {
    site.close();
  }

  private JsonNode source() {
    return broadsheet.run("sources --json").json().path(0);
  }

  private Ran set(String what) {
    return broadsheet.run("sources set " + source().path("id").asText() + " " + what);
  }

  @Test
  void aSourceBeginsAsUsual() {
    assertThat(source().path("capture").asText()).isEqualTo("if-cut-short");
    assertThat(source().path("sidebars").asBoolean()).isFalse();
    assertThat(source().path("every").asText()).isEqualTo("auto");
  }

  @Test
  void itsIntervalIsSaidAndTakenBack() {
    assertThat(set("--every 6h").out()).contains("Quay Gazette", "asked every 6h.");
    assertThat(source().path("every").asText()).isEqualTo("6h");
    assertThat(broadsheet.run("sources").out()).contains("asked every 6h");
    assertThat(set("--every auto").out()).contains("at its own rhythm");
    assertThat(source().path("every").asText()).isEqualTo("auto");
  }

  @Test
  void howLongItsArticlesStayIsSaidAndTakenBack() {
    assertThat(source().path("retention").asText()).isEqualTo("forever");
    assertThat(set("--retention 90d").out()).contains("at its own rhythm, kept for 90d.");
    assertThat(source().path("retention").asText()).isEqualTo("90d");
    assertThat(broadsheet.run("sources").out()).contains("kept for 90d");
    assertThat(set("--retention forever").out()).endsWith("at its own rhythm.\n");
    assertThat(source().path("retention").asText()).isEqualTo("forever");
  }

  @Test
  void whatIsNotNamedStaysAsItWas() {
    set("--every 2d");
    set("--capture always");
    assertThat(set("--sidebars").out()).contains("pages always, sidebars too, asked every 2d.");
    assertThat(set("--no-sidebars").out()).contains("pages always, asked every 2d.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--every soon",
        "--every 0m",
        "--retention 3h",
        "--retention long",
        "--capture sometimes"
      })
  void whatMakesNoSenseChangesNothing(String what) {
    JsonNode before = source();
    Ran ran = set(what);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains(what.substring(0, what.indexOf(' ')));
    assertThat(source()).isEqualTo(before);
  }
}
