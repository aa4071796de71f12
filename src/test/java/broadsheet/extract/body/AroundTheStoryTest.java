package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.ArticlePage;
import broadsheet.extract.ArticleResult.Cut;
import broadsheet.news.BodyText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What sites print around a story and inside it, one kind a line: the story is read whole, and
/// nothing of it. In the pages HEAD, IN and END stand where a kind may be printed.
class AroundTheStoryTest {

  private static final URI PAGE = URI.create("https://wire.example/sea/20260114-ferries.html");

  private static final String FIRST =
      "The ferries of the northern islands stay in port until the fog has gone, the coast guard"
          + " said on Wednesday, and nobody on the quay could say when that would be.";
  private static final String SECOND =
      "Four boats had left before dawn and came back within the hour. Their masters had seen"
          + " neither the light of the pier nor that of the reef, they said.";
  private static final String THIRD =
      "Bread was flown to the two outermost islands at noon, as it had been in the great fog nine"
          + " years ago, and the post is to follow it tomorrow.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a newsletter box      | IN   | <div class="newsletter"><h4>The morning letter</h4><p>Get the news of the quays in your inbox every day.</p><input><button>Sign up</button></div>
          an unmarked one       | END  | <div><h3>Sign up for our newsletter</h3><p>All that the harbour talks of, once a day.</p><form><input type=email><button>Subscribe</button></form></div>
          Read more             | IN   | <p><strong>Read more: <a href="/sea/20260110-fog.html">Fog closes the strait for a day</a></strong></p>
          Lire aussi            | IN   | <p>Lire aussi : <a href="/sea/20260110-fog.html">Fog closes the strait for a day</a></p>
          inline related links  | IN   | <div class="related-inline"><h4>Related</h4><ul><li><a href="/sea/20260110-fog.html">Fog closes the strait for a day</a></li><li><a href="/sea/20260109-ice.html">Ice lies on the inner harbour again</a></li></ul></div>
          a row of shares       | HEAD | <ul class="share"><li><a href="https://social.example/?u=1">Share on Facebook</a></li><li><a href="https://social.example/?u=2">Tweet</a></li><li><a href="mailto:?body=x">Email</a></li></ul>
          an unmarked row       | END  | <div><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Print</a></div>
          a contributor's blurb | END  | <div class="author-bio"><p>Ada Holm writes about the sea and those who live by it for Harbour Wire.</p></div>
          an unmarked blurb     | END  | <p><em>Ada Holm is a reporter at Harbour Wire. Follow her on Twitter @adaholm.</em></p>
          the headline again    | HEAD | <div class="story-top"><h2>Ferries wait for the fog to go</h2></div>
          a line with the date  | HEAD | <p>Wednesday, January 14, 2026, 09:30</p>
          byline and date       | HEAD | <p>By Ada Holm | Updated January 14, 2026 9:30 a.m.</p>
          a notice of cookies   | END  | <div class="cookie-banner"><p>We use cookies to improve your experience on this site. By continuing you agree to our use of cookies.</p><button>Accept all</button></div>
          the same over it      | HEAD | <div id="consent"><p>We and our partners use cookies to show you what fits you.</p><a href="/cookies">Cookie policy</a></div>
          a paywall's notice    | END  | <div class="paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href="/login">Log in</a></p></div>
          an unmarked one       | END  | <div><p><strong>This article is for subscribers only.</strong></p><p>Already a subscriber? <a href="/login">Log in</a></p></div>
          comments              | END  | <section id="comments"><h3>2 comments</h3><div class="comment"><p>My uncle was on one of those boats, and he says that you could not see your own hand.</p></div><div class="comment"><p>They should have blown the horn.</p></div></section>
          an advertisement      | IN   | <p>ADVERTISEMENT</p>
          """)
  void isNoneOfIt(String kind, String place, String html) {
    String page =
        "<title>Ferries wait for the fog to go | Harbour Wire</title><article>"
            + "<h1>Ferries wait for the fog to go</h1>HEAD<div class=text><p>"
            + (FIRST + "</p>IN<p>" + SECOND + "</p><p>" + THIRD)
            + "</p></div>END</article>";
    String filled = page.replace(place, html).replaceAll("HEAD|IN(?=<)|END", "");
    Cut cut = (Cut) ArticlePage.cut(filled.getBytes(StandardCharsets.UTF_8), "text/html", PAGE);
    assertThat(BodyText.of(cut.article().body()).strip())
        .as(kind)
        .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
  }
}
