package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.ArticleResult.Cut;
import broadsheet.extract.ArticleResult.NoArticle;
import broadsheet.extract.body.Absence;
import broadsheet.news.Access;
import broadsheet.news.BodyText;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlePageTest {

  private static final URI PAGE = URI.create("https://wire.example/reports/A_Story_999.html");

  @Test
  void cutsTheClassicPageOfTheSeedNetwork() throws IOException {
    ArticleResult result = ArticlePage.cut(page("seed-classic"), null, PAGE);
    assertThat(result).isInstanceOf(Cut.class);
    String text = BodyText.of(((Cut) result).article().body());
    assertThat(text.lines().filter(line -> !line.isEmpty())).hasSize(4);
    assertThat(text).startsWith("A survey ship").endsWith("in the autumn.");
  }

  @Test
  void readsAPageInTheLettersThatItDoesNotDeclare() throws IOException {
    String html = new String(page("opinion"), StandardCharsets.UTF_8);
    byte[] western =
        html.replace("<meta charset=\"utf-8\">", "")
            .replace("Nobody would", "“Nobody” would")
            .getBytes(Charset.forName("windows-1252"));
    Cut cut = (Cut) ArticlePage.cut(western, "text/html", PAGE);
    assertThat(BodyText.of(cut.article().body())).startsWith("“Nobody” would");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "menu,HEADLINES",
    "missing,ERROR",
    "scripts,SCRIPTS",
    "consent,CONSENT",
    "locked,PAYWALL",
    "blank,EMPTY"
  })
  void aPageWithoutAStorySaysWhatItIs(String page, Absence absence) throws IOException {
    assertThat(ArticlePage.cut(page(page), "text/html", PAGE))
        .isInstanceOfSatisfying(
            NoArticle.class, none -> assertThat(none.absence()).isEqualTo(absence));
  }

  @Test
  void aPageWithoutAStoryStillSaysWhatItIsCalled() {
    byte[] page =
        """
        <title>Ferry runs again | Harbour Wire</title>
        <meta property="og:site_name" content="Harbour Wire">
        <meta property="article:published_time" content="2024-05-03T08:00:00Z">
        <h1>Ferry runs again</h1><a href="/">Home</a>\
        """
            .getBytes(StandardCharsets.UTF_8);
    NoArticle none = (NoArticle) ArticlePage.cut(page, "text/html", PAGE);
    assertThat(none.about().title()).isEqualTo("Ferry runs again");
    assertThat(none.about().siteName()).isEqualTo("Harbour Wire");
    assertThat(none.about().published()).isEqualTo("2024-05-03T08:00:00Z");
  }

  @Test
  void resolvesAddressesAgainstTheBaseThatThePageStates() {
    Cut cut =
        (Cut)
            ArticlePage.cut(
                """
                <head><base href="/"><title>Ferry runs again</title></head><h1>Ferry runs again</h1>
                <p>The ferry left the harbour on Monday, as <a href="notes">the pilots had asked</a>, and
                was back before noon, the harbour master said.</p>
                <figure><img src="ferry.jpg" width="800" height="600"><figcaption>It left.</figcaption></figure>
                <p>Nobody had expected the crew to sail in such a fog, but the captain knew the channel
                well, and so did the pilots, who had waited for a week.</p>
                <div class="pagination"><a href="reports/A_Story_999.html?page=2">2</a></div>\
                """
                    .getBytes(StandardCharsets.UTF_8),
                "text/html",
                PAGE);
    assertThat(cut.article().body().toString())
        .contains("https://wire.example/notes", "https://wire.example/ferry.jpg");
    assertThat(cut.next()).isEqualTo(URI.create(PAGE + "?page=2"));
  }

  @Test
  void nothingAtAllIsNoStory() {
    assertThat(ArticlePage.cut(new byte[0], null, PAGE))
        .isInstanceOfSatisfying(
            NoArticle.class, none -> assertThat(none.absence()).isEqualTo(Absence.EMPTY));
  }

  @Test
  void aPageNestedWithoutEndDoesNoHarm() {
    byte[] page = "<div><span><b>".repeat(30_000).getBytes(StandardCharsets.UTF_8);
    assertThat(ArticlePage.cut(page, null, PAGE)).isInstanceOf(NoArticle.class);
  }

  @ParameterizedTest(name = "{0} characters of white space: {1}")
  @CsvSource({"5900000,WHOLE", "6100000,TRUNCATED"})
  void aPageOfWhichTheEndIsNotReadDoesNotSayThatItIsWhole(int length, Access access)
      throws IOException {
    String html = new String(page("opinion"), StandardCharsets.UTF_8);
    byte[] page = (html + " ".repeat(length)).getBytes(StandardCharsets.UTF_8);
    Cut cut = (Cut) ArticlePage.cut(page, "text/html", PAGE);
    assertThat(cut.article().access()).isEqualTo(access);
  }

  private static byte[] page(String name) throws IOException {
    try (InputStream in = ArticlePageTest.class.getResourceAsStream("body/" + name + ".html")) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
