package broadsheet.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.exchange.Opml;
import broadsheet.extract.ArticlePage;
import broadsheet.extract.FeedArticles;
import broadsheet.extract.FeedHeadlines;
import broadsheet.extract.FeedParser;
import broadsheet.extract.FeedResult.Parsed;
import broadsheet.extract.FrontPage;
import broadsheet.extract.metadata.DatelineParser;
import broadsheet.extract.text.PageText;
import broadsheet.web.RobotsBytes;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What reads bytes that others made. Whatever they are, it must give an answer: an exception or a
/// hang is a fault.
@SuppressWarnings("ImmutableEnumChecker") // made below and never changed
public enum Target {
  FEED(Target::feed, Seeds.FEEDS),
  DATE(Target::date, Seeds.DATES),
  ARTICLE(Target::article, Seeds.PAGES),
  FRONT_PAGE(Target::frontPage, Seeds.PAGES),
  DATELINE(Target::dateline, Seeds.DATELINES),
  CHARSET(Target::charset, Seeds.PAGES),
  ROBOTS(RobotsBytes::read, Seeds.ROBOTS),
  OPML(Opml::read, Seeds.OPML);

  private static final URI PAGE = URI.create("https://wire.example/reports/A_story_999.html");

  private final Consumer<byte[]> reader;
  private final List<String> seeds;

  Target(Consumer<byte[]> reader, List<String> seeds) {
    this.reader = reader;
    this.seeds = seeds;
  }

  /// Reads these bytes; throws if they are too much for the product.
  public void read(byte[] bytes) {
    reader.accept(bytes);
  }

  /// Well-formed input to begin with, in the letters that the world's sites use.
  Stream<byte[]> seeds() {
    return seeds.stream()
        .flatMap(
            seed ->
                Stream.of("UTF-8", "windows-1252", "UTF-16", "Shift_JIS")
                    .map(letters -> seed.getBytes(Charset.forName(letters))));
  }

  private static void feed(byte[] bytes) {
    if (FeedParser.parse(bytes, null, PAGE) instanceof Parsed(var feed, _)) {
      FeedArticles articles = new FeedArticles(feed);
      FeedHeadlines.of(feed).forEach(articles::whole);
    }
  }

  private static void date(byte[] bytes) {
    String date = new String(bytes, UTF_8);
    feed(
        ("<rss version='2.0'><channel><item><title>A</title><link>https://wire.example/a</link>"
                + "<pubDate><![CDATA["
                + date
                + "]]></pubDate></item></channel></rss>")
            .getBytes(UTF_8));
    article(("<h1>A</h1><time datetime=\"" + date + "\">" + date + "</time>").getBytes(UTF_8));
  }

  private static void article(byte[] bytes) {
    ArticlePage.cut(bytes, null, PAGE);
  }

  private static void frontPage(byte[] bytes) {
    FrontPage.read(bytes, null, PAGE);
  }

  private static void dateline(byte[] bytes) {
    DatelineParser.match(new String(bytes, UTF_8));
  }

  private static void charset(byte[] bytes) {
    int half = bytes.length / 2;
    PageText.of(bytes, "text/html; charset=" + new String(bytes, 0, half, UTF_8)).whole();
    PageText.of(bytes, null).whole();
  }
}
