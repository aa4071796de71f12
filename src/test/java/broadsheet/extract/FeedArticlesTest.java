package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.FeedResult.Parsed;
import broadsheet.news.Access;
import broadsheet.news.Article;
import broadsheet.news.Block.Figure;
import broadsheet.news.BodyText;
import broadsheet.news.Headline;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a feed brings the whole story is told from its text.
class FeedArticlesTest {

  private static final String PARAGRAPH =
      "<p>The ferry left the inner quay at dawn with forty cars and the mail, three weeks after the"
          + " buoys had dragged their anchors and the channel had been closed to everything that"
          + " floats.</p>";

  private static Optional<Article> article(String html) {
    String feed =
        """
        <rss version="2.0"><channel><title>Harbour Wire</title><language>en</language>
        <item><title>Ferries return</title><link>https://wire.example/ferries/?utm_source=rss</link>
        <author>Ada Brook</author>
        <description><![CDATA[%s]]></description></item></channel></rss>\
        """
            .formatted(html);
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    Feed parsed =
        ((Parsed) FeedParser.parse(bytes, null, URI.create("https://wire.example/feed"))).feed();
    Headline headline = FeedHeadlines.of(parsed).getFirst();
    return new FeedArticles(parsed).whole(headline);
  }

  @Test
  void aWholeTextIsAnArticle() {
    Article article =
        article(PARAGRAPH.repeat(5) + "<img src='/quay.jpg' width=640 height=360>" + PARAGRAPH)
            .orElseThrow();
    assertThat(article.about().title()).isEqualTo("Ferries return");
    assertThat(article.about().siteName()).isEqualTo("Harbour Wire");
    assertThat(article.access()).isEqualTo(Access.WHOLE);
    assertThat(article.body()).hasSize(7).anyMatch(block -> block instanceof Figure);
  }

  @Test
  void whatOnlyPointsToThePageIsLeftOut() {
    Article article =
        article(
                PARAGRAPH.repeat(6)
                    + "<p>The post <a href='https://wire.example/ferries/'>Ferries return</a>"
                    + " appeared first on Harbour Wire.</p>")
            .orElseThrow();
    assertThat(BodyText.of(article.body())).endsWith("everything that floats.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The ferry left the inner quay at dawn.</p>",
        "%s<p>Service could resume by evening if the last four…</p>",
        "%s<p>Service could resume by evening if the last [...]</p>",
        "%s<p>Service could resume by evening if the last four bu</p>"
            + "<p><a href='https://wire.example/ferries/'>Continue</a></p>",
        "%s<p>Service could resume by evening if the last four buoys that the harbour office still"
            + " misses are found before the tide turns, which the pilots doubt, because the"
            + " current has been setting to the north since the storm and no ship has seen th</p>",
        "",
      })
  void aBeginningIsNone(String html) {
    assertThat(article(html.formatted(PARAGRAPH.repeat(5)))).isEmpty();
  }
}
