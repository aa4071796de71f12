package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import broadsheet.extract.ArticleResult.Cut;
import broadsheet.news.BodyText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that are built to bring something in, to unfold, or to take long.
@Execution(ExecutionMode.CONCURRENT)
class HostilePageTest {

  private static final URI PAGE = URI.create("https://wire.example/2026/the-reef.html");

  private static final String STORY =
      "<article><h1>The reef that moved</h1>"
          + "<p>Divers found the reef forty metres north of where the charts have it, &x; and the"
          + " harbour office said that pilots had known for years.</p>"
          + "<p>The new chart is to be printed before the winter storms begin, as it was said on"
          + " Monday by those who are to print it.</p></article>";

  @TempDir private Path folder;

  private static String text(String page) {
    ArticleResult result = ArticlePage.cut(page.getBytes(StandardCharsets.UTF_8), null, PAGE);
    return BodyText.of(((Cut) result).article().body());
  }

  @Test
  void bringsNoFileIntoThePage() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the key of the house");
    String doctype = "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><html><body>";
    assertThat(text(doctype + STORY)).contains("Divers").doesNotContain("key of the house");
  }

  @Test
  void unfoldsNoEntityOfEntities() {
    String page = Laughs.doctype("html", "x") + "<html><body>" + STORY;
    assertThat(text(page)).contains("Divers").hasSizeLessThan(2000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<table><tr><td>",
        "<ul><li>",
        "<b>",
        "<a href=/x>",
        "<p>x",
        "<!--",
        "&x"
      })
  @Timeout(60)
  void endsWhateverIsOpenedAHundredThousandTimes(String opening) {
    String page = "<html><body>" + STORY + opening.repeat(100_000);
    assertThatCode(() -> ArticlePage.cut(page.getBytes(StandardCharsets.UTF_8), null, PAGE))
        .doesNotThrowAnyException();
  }
}
