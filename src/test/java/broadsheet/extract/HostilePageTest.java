package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import broadsheet.extract.ArticleResult.Cut;
import broadsheet.news.Article;
import broadsheet.news.BodyText;
import broadsheet.news.Sidebar;
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

  /// A link whose words a browser would print backwards.
  private static String turned(int number) {
    return "<a href='/2026/harbour-story-%1$d.html'>Harbour \u202Eyrots\u202C\u0007 of\u2066 the day number %1$d</a>"
        .formatted(number);
  }

  private static Article cut(String page) {
    ArticleResult result = ArticlePage.cut(page.getBytes(StandardCharsets.UTF_8), null, PAGE);
    return ((Cut) result).article();
  }

  private static String text(String page) {
    return BodyText.of(cut(page).body());
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

  @Test
  void turnsNoHeadlineAroundAndRingsNoBell() {
    StringBuilder beside = new StringBuilder("<aside><h2>More \u202Eswen\u0007</h2><ul>");
    StringBuilder front = new StringBuilder("<title>\u202Eeriw\u202C</title><main>");
    for (int number = 1; number <= 6; number++) {
      String link = turned(number);
      beside.append("<li>").append(link).append("</li>");
      front.append("<h2>").append(link).append("</h2>");
    }
    String story = STORY.replace("The reef", "The \u202Efeer\u202C\u0007");
    Article article =
        cut("<title>The \u202Efeer\u202C that moved</title>" + story + beside + "</ul></aside>");
    FrontPage page = FrontPage.read(front.toString().getBytes(StandardCharsets.UTF_8), null, PAGE);

    assertThat(article.about().title()).isEqualTo("The feer that moved");
    assertThat(article.sidebars()).extracting(Sidebar::title).containsExactly("More swen");
    assertThat(article.sidebars().getFirst().headlines())
        .hasSize(6)
        .allSatisfy(one -> assertThat(one.title()).startsWith("Harbour yrots of the day number"));
    assertThat(page.title()).isEqualTo("eriw");
    assertThat(page.headlines())
        .hasSize(6)
        .allSatisfy(one -> assertThat(one.title()).startsWith("Harbour yrots of the day number"));
  }

  /// The longest of what is not shown may be the story.
  @Test
  @Timeout(60)
  void comparesHoweverManyPartsThatAreNotShown() {
    String page =
        "<html><body><script>draw()</script><template>"
            + "The pilots knew. ".repeat(60_000)
            + "</template>"
            + "<noscript>Soon</noscript>".repeat(50_000);
    assertThat(text(page)).contains("The pilots knew.");
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

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\\\\", "\\\"", "\"<p>", "\"<p>\\\"\n", "<p>\\u003cp"})
  @Timeout(60)
  void looksThroughScriptsOnceForAStory(String repeated) {
    String page = "<html><body><script>\"<p>" + repeated.repeat(500_000) + "</script>";
    assertThat(ArticlePage.cut(page.getBytes(StandardCharsets.UTF_8), null, PAGE))
        .isInstanceOf(ArticleResult.NoArticle.class);
  }
}
