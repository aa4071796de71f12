package broadsheet.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.Feed;
import broadsheet.extract.FeedParser;
import broadsheet.extract.FeedResult;
import broadsheet.extract.Laughs;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a publisher, or somebody in between, could send to harm the reader.
@Execution(ExecutionMode.CONCURRENT)
class HostileFeedTest {

  private static final URI HERE = URI.create("https://news.example/feed");
  private static final Duration BOUND = Duration.ofSeconds(60);

  @Test
  void bringsNoFileIntoTheFeed() {
    assertThat(
            titles(
                """
                <!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd"> <!ENTITY short "Short">]>
                <rss><channel><item><title>&f; &short;</title></item></channel></rss>
                """))
        .containsExactly("&f; Short");
  }

  @Test
  void unfoldsNoEntityOfEntities() {
    String items = "<rss><channel><item><title>&all;</title></item></channel></rss>";

    assertThat(titles(Laughs.doctype("rss", "all") + items)).containsExactly("&all;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<a>", "<item>", "<a xmlns:b='c'>", "<channel>", "<![CDATA[", "<!--", "&x;", "<"})
  void survivesAnyDepth(String opening) {
    String feed =
        "<rss><channel><item><title>t</title></item>"
            + opening.repeat(100_000)
            + "</channel></rss>";

    assertThat(bounded(feed)).isInstanceOf(FeedResult.Parsed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<table><tr><td>",
        "<ul><li>",
        "<a href=x>",
        "<!--",
        "<p><!--x",
        "<iframe>"
      })
  void survivesAnyDepthInsideAText(String opening) {
    String feed =
        "<rss><channel><item><title>t</title><description><![CDATA["
            + opening.repeat(100_000)
            + "]]></description></item></channel></rss>";

    assertThat(bounded(feed)).isInstanceOf(FeedResult.Parsed.class);
  }

  @Test
  void survivesAttributesWithoutEnd() {
    String many = "<rss><channel><item " + "a='b' ".repeat(100_000) + "><title>t</title></item>";
    String huge = "<rss><channel><item a='" + "b".repeat(5_000_000) + "'><title>t</title></item>";

    assertThat(bounded(many)).isInstanceOf(FeedResult.Parsed.class);
    assertThat(bounded(huge)).isInstanceOf(FeedResult.Parsed.class);
  }

  @Test
  void survivesJsonOfAnyDepth() {
    String feed =
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(100_000);

    assertThat(bounded(feed)).isInstanceOf(FeedResult.Parsed.class);
  }

  @Test
  void readsFiftyThousandItemsOneByOne() {
    StringBuilder feed = new StringBuilder("<rss><channel><title>t</title>");
    for (int i = 0; i < 50_000; i++) {
      feed.append("<item><title>")
          .append(i)
          .append("</title><link>/")
          .append(i)
          .append("</link></item>\n");
    }

    assertThat(titles(feed.append("</channel></rss>").toString())).hasSize(50_000);
  }

  private static List<String> titles(String feed) {
    return ((FeedResult.Parsed) bounded(feed))
        .feed().entries().stream().map(Feed.Entry::title).map(String::valueOf).toList();
  }

  private static FeedResult bounded(String feed) {
    byte[] document = feed.getBytes(StandardCharsets.UTF_8);
    return Assertions.assertTimeout(BOUND, () -> FeedParser.parse(document, null, HERE));
  }
}
