package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import broadsheet.extract.FeedResult.NotAFeed;
import broadsheet.extract.FeedResult.Parsed;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {

  private static final URI HERE = URI.create("https://news.example/feeds/all.xml");

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        <rss version="2.0"><channel><item><title>Ferry late</title></item>
        <image><url> /sign.png </url><title>The Harbour</title><link>/</link></image>
        </channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><icon>/sign.png</icon><logo>/wide.png</logo>
        </feed>
        """,
        """
        {"version": "https://jsonfeed.org/version/1.1", "icon": "/wide.png",
         "favicon": "https://news.example/sign.png", "items": []}
        """
      })
  void aFeedMayGiveItselfAPicture(String document) {
    assertThat(parsed(document).feed().icon()).isEqualTo(HERE.resolve("/sign.png"));
    assertThat(parsed("<rss><channel><title>The Harbour</title></channel></rss>").feed().icon())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // RSS 0.91, with its document type
        """
        <?xml version="1.0"?>
        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
          "http://my.netscape.com/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><title>The Harbour</title><link>/</link>
        <item><title>Ferry late</title><link>/ferry</link><description>Fog.</description></item>
        </channel></rss>
        """,
        // RSS 0.92, 0.93 and 0.94: as 0.91, with less that must be there
        """
        <rss version="0.92"><channel><title>The Harbour</title><link>/</link>
        <item><description>Fog.</description><title>Ferry late</title><link>/ferry</link></item>
        </channel></rss>
        """,
        """
        <rss version="0.93"><channel><title>The Harbour</title><link>/</link><item>
        <title>Ferry late</title><link>/ferry</link><description>Fog.</description>
        <expirationDate>Sun, 05 May 2024 10:00:00 GMT</expirationDate></item></channel></rss>
        """,
        """
        <rss version="0.94"><channel><title>The Harbour</title><link>/</link>
        <item><title>Ferry late</title><link>/ferry</link>
        <description type="text/plain">Fog.</description></item></channel></rss>
        """,
        // RSS 0.90: in RDF, and with no namespace of RSS 1.0
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns="http://my.netscape.com/rdf/simple/0.9/">
        <channel><title>The Harbour</title><link>/</link></channel>
        <item><title>Ferry late</title><link>/ferry</link><description>Fog.</description></item>
        </rdf:RDF>
        """,
        // RSS 1.0: the items stand beside the channel
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns="http://purl.org/rss/1.0/">
        <channel rdf:about="/"><title>The Harbour</title><link>/</link></channel>
        <item rdf:about="/ferry"><title>Ferry late</title><link>/ferry</link>
        <description>Fog.</description></item></rdf:RDF>
        """,
        // RSS 2.0 under a prefix of its own
        """
        <r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel>
        <r:title>The Harbour</r:title><r:link>/</r:link><r:item><r:title>Ferry late</r:title>
        <r:link>/ferry</r:link><r:description>Fog.</r:description></r:item></r:channel></r:rss>
        """,
        // Atom 0.3
        """
        <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Harbour</title>
        <link rel="alternate" type="text/html" href="/"/>
        <entry><title mode="escaped" type="text/html">Ferry &lt;i&gt;late&lt;/i&gt;</title>
        <link rel="alternate" href="/ferry"/><summary>Fog.</summary></entry></feed>
        """,
        // Atom 1.0
        """
        <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://news.example/x/">
        <a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <b>Harbour</b></div>
        </a:title><a:link href="/"/><a:link rel="self" href="all.xml"/>
        <a:entry><a:title>Ferry late</a:title><a:link href="../ferry"/>
        <a:summary type="html">Fog.</a:summary></a:entry></a:feed>
        """,
        // Channel Definition Format
        """
        <CHANNEL HREF="/"><TITLE>The Harbour</TITLE><A HREF="/"/>
        <ITEM HREF="/ferry"><TITLE>Ferry late</TITLE><ABSTRACT>Fog.</ABSTRACT></ITEM></CHANNEL>
        """,
        // JSON Feed 1.1
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "The Harbour",
         "home_page_url": "/", "items": [{"id": 7, "url": "/ferry", "title": "Ferry late",
         "summary": "Fog."}]}
        """,
        // JSON Feed 1.0
        """
        {"version": "https://jsonfeed.org/version/1", "title": "The Harbour",
         "home_page_url": "https://news.example/", "author": {"name": "The Desk"},
         "items": [{"id": "7", "url": "/ferry", "title": "Ferry late", "summary": "Fog."}]}
        """,
        // RSS as JSON
        """
        {"rss": {"channel": {"title": "The Harbour", "link": "/", "item": [
         {"title": "Ferry late", "link": "/ferry", "description": "Fog.",
          "guid": {"isPermaLink": "false", "#value": "7"}}]}}}
        """
      })
  void tellsEveryFormatAlike(String document) {
    Parsed parsed = parsed(document);

    assertThat(parsed.complete()).isTrue();
    assertThat(parsed.feed().title()).isEqualTo("The Harbour");
    assertThat(parsed.feed().link()).isEqualTo(URI.create("https://news.example/"));
    assertThat(parsed.feed().entries())
        .extracting(Feed.Entry::title, Feed.Entry::link, Feed.Entry::summaryHtml)
        .containsExactly(tuple("Ferry late", URI.create("https://news.example/ferry"), "Fog."));
  }

  @Test
  void readsTheModulesUnderAnyPrefixAndEvenUndeclared() {
    Feed.Entry entry =
        entry(
            """
            <x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Jo Roe</x:creator>
            <dc:date>2024-05-06T10:00:00+02:00</dc:date>
            <content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded>
            <m:group xmlns:m="https://search.yahoo.com/mrss">
              <m:content url="/clip.mp4" type="video/mp4" fileSize="1024"/>
              <m:thumbnail url="/clip.jpg"/></m:group>
            <other:title xmlns:other="urn:other">Not this</other:title>
            <link xmlns="http://www.w3.org/2005/Atom" rel="replies" href="/talk"/>
            <title>This</title>
            """);

    assertThat(entry.title()).isEqualTo("This");
    assertThat(entry.author()).isEqualTo("Jo Roe");
    assertThat(entry.published()).isEqualTo(Instant.parse("2024-05-06T08:00:00Z"));
    assertThat(entry.contentHtml()).isEqualTo("<p>All of it.</p>");
    assertThat(entry.image()).isEqualTo(URI.create("https://news.example/clip.jpg"));
    assertThat(entry.enclosures())
        .containsExactly(
            new Feed.Enclosure(URI.create("https://news.example/clip.mp4"), "video/mp4", 1024L));
    assertThat(entry.link()).isNull();
  }

  @Test
  void takesNothingOfTheStoryFromModulesThatTellOtherThings() {
    Feed.Entry entry =
        entry(
            """
            <title>Ferry late</title><link>/ferry</link>
            <wfw:commentRss xmlns:wfw="http://wellformedweb.org/CommentAPI/">/talk.xml</wfw:commentRss>
            <slash:comments>7</slash:comments>
            <georss:point xmlns:georss="http://www.georss.org/georss">45.2 -71.9</georss:point>
            <media:description type="plain">The quay.</media:description>
            <itunes:title>Episode 7</itunes:title>
            """);

    assertThat(entry.title()).isEqualTo("Ferry late");
    assertThat(entry.link()).isEqualTo(URI.create("https://news.example/ferry"));
    assertThat(entry.summaryHtml()).isEqualTo("The quay.");
  }

  @Test
  void readsAddressesAgainstTheNearestBase() {
    Feed.Entry entry =
        parsed(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/">
                <entry xml:base="north/"><title>Ferry late</title><link href="ferry"/>
                <content type="xhtml" xml:base="pictures/">
                <div xmlns="http://www.w3.org/1999/xhtml"><p><img src="quay.jpg"/></p></div>
                </content></entry></feed>
                """)
            .feed()
            .entries()
            .getFirst();

    assertThat(entry.link()).isEqualTo(URI.create("https://a.example/north/ferry"));
    assertThat(entry.contentHtml()).contains("src=\"https://a.example/north/pictures/quay.jpg\"");
  }

  @Test
  void fillsTheGapsAsAReaderWould() {
    Feed feed =
        parsed(
                """
                <rss><channel><link>https://news.example/</link>
                <managingEditor>desk@news.example (The Desk)</managingEditor>
                <item><guid>https://news.example/1</guid>
                <description>&lt;p&gt;Text without a title.&lt;/p&gt;</description></item>
                </channel></rss>
                """)
            .feed();

    assertThat(feed.title()).isEqualTo("https://news.example/");
    assertThat(feed.entries())
        .extracting(Feed.Entry::title, Feed.Entry::link, Feed.Entry::author)
        .containsExactly(
            tuple("Text without a title.", URI.create("https://news.example/1"), "The Desk"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <media:thumbnail url="/t.jpg"/><enclosure url="/e.jpg" type="image/jpeg"/> | /e.jpg
          <media:content url="/m" medium="image"/><enclosure url="/e.mp3"/>         | /m
          <itunes:image href="/i.jpg"/>                                             | /i.jpg
          <image><url>/u.png</url></image>                                          | /u.png
          <description>&lt;img width=16 src=/s.png>&lt;img src=/d.png></description> | /d.png
          <description>&lt;img src="data:x">No picture.</description>               |
          """)
  void findsThePictureThatStandsForAnEntry(String inside, @Nullable String picture) {
    assertThat(entry(inside).image()).isEqualTo(picture == null ? null : HERE.resolve(picture));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"en-us, en-US", "pt_BR, pt-BR", "de, de", "English, ", "'', "})
  void saysTheLanguageAsATag(String declared, @Nullable String tag) {
    String feed = "<rss><channel><language>" + declared + "</language></channel></rss>";

    assertThat(parsed(feed).feed().language()).isEqualTo(tag);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link>/a?x=1&copy=2&section=3</link>       | https://news.example/a?x=1&copy=2&section=3
          <link>/a?x=1&amp;y=2</link>                | https://news.example/a?x=1&y=2
          <link><![CDATA[/a?x=1&y=2]]></link>        | https://news.example/a?x=1&y=2
          <title>B<b>old<link>/a</link>              | https://news.example/a
          <link>/a</link><media:x>                   | https://news.example/a
          <link>\u0001/a\u0007</link>                | https://news.example/a
          <link href='/a'/>                          | https://news.example/a
          <LINK>/a</LINK>                            | https://news.example/a
          """)
  void forgivesBrokenMarkup(String inside, URI link) {
    assertThat(entry(inside).link()).isEqualTo(link);
  }

  @Test
  void endsAnItemWhereTheNextOneBegins() {
    Feed feed =
        parsed(
                "<rss><channel><item><title>a</title><item><title>b</title><item><title>c</title>"
                    + "</channel></rss>")
            .feed();

    assertThat(feed.entries()).extracting(Feed.Entry::title).containsExactly("a", "b", "c");
  }

  @Test
  void endsCdataThatNobodyClosedWithItsItem() {
    Feed feed =
        parsed(
                """
                <rss><channel>
                <item><title>a</title><description><![CDATA[One.</description></item>
                <item><title>b</title><description><![CDATA[Two.]]></description></item>
                </channel></rss>
                """)
            .feed();

    assertThat(feed.entries())
        .extracting(Feed.Entry::title, Feed.Entry::summaryHtml)
        .containsExactly(tuple("a", "One."), tuple("b", "Two."));
  }

  @Test
  void keepsWhatStandsBeforeACutAndSaysThatItIsCut() {
    String whole =
        "<rss><channel><title>t</title><item><title>one</title></item><item><title>two</title><description>And"
            + " so it g</description></item></channel></rss>";

    Parsed cut = parsed(whole.substring(0, whole.indexOf("o it g")));
    Parsed cutJson =
        parsed(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
                + "{\"id\":\"1\",\"title\":\"one\"},{\"id\":\"2\",\"title\":\"tw");

    assertThat(parsed(whole).complete()).isTrue();
    assertThat(cut.complete()).isFalse();
    assertThat(cut.feed().entries()).extracting(Feed.Entry::title).containsExactly("one");
    assertThat(cutJson.complete()).isFalse();
    assertThat(cutJson.feed().entries()).extracting(Feed.Entry::title).containsExactly("one");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "UTF-8,,",
    "UTF-8, encoding='iso-8859-1',",
    "windows-1252,,",
    "windows-1252, encoding='utf-8',",
    "ISO-8859-2, encoding='ISO-8859-2',",
    "UTF-16, encoding='utf-16',",
    "UTF-16LE,,",
    "windows-1251,, text/xml; charset=windows-1251",
    "Shift_JIS, encoding='shift_jis',"
  })
  void readsTheLettersWhateverTheEncoding(
      Charset charset, @Nullable String declared, @Nullable String contentType) {
    String title =
        switch (charset.name()) {
          case "ISO-8859-2" -> "Zażółć gęślą jaźń";
          case "windows-1251" -> "Паром опаздывает";
          case "Shift_JIS" -> "船が遅れる";
          default -> "Café “Zur Brücke”";
        };
    String document =
        "<?xml version='1.0' "
            + (declared == null ? "" : declared)
            + "?><rss><channel><title>"
            + title
            + "</title></channel></rss>";

    FeedResult result = FeedParser.parse(document.getBytes(charset), contentType, HERE);

    assertThat(((Parsed) result).feed().title()).isEqualTo(title);
  }

  @Test
  void readsAStrayByteInUtf8AsWindows1252() {
    byte[] document =
        "<rss><channel><title>Café, Übung, Señor ?quoted?</title></channel></rss>"
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0, quote = 0x93; i < document.length; i++) {
      if (document[i] == '?') {
        document[i] = (byte) quote++;
      }
    }

    FeedResult result = FeedParser.parse(document, null, HERE);

    assertThat(((Parsed) result).feed().title()).isEqualTo("Café, Übung, Señor “quoted”");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                           | The answer is empty.
          ' \n '                                       | The answer is empty.
          <!DOCTYPE html><html><body>Hi</body></html>  | This is a web page, not a feed.
          <!-- x --><HTML><head></head></HTML>         | This is a web page, not a feed.
          Not found                                    | This is plain text, not a feed.
          {"error": "no such feed"}                    | This is JSON, but not a feed.
          [1, 2                                        | This is JSON, but not a feed.
          {"error": "cut                               | This is broken JSON, not a feed.
          <opml><body><outline/></body></opml>         | This is a list of feeds (OPML), not a feed.
          <urlset><url/></urlset>                      | This is a site map, not a feed.
          <note><to>You</to></note>                    | This is markup, but not a feed.
          """)
  void saysWhatElseItWasGiven(String document, String why) {
    assertThat(FeedParser.parse(document.getBytes(StandardCharsets.UTF_8), null, HERE))
        .isEqualTo(new NotAFeed(why));
  }

  private static Feed.Entry entry(String inside) {
    return parsed("<rss><channel><item>" + inside + "</item></channel></rss>")
        .feed()
        .entries()
        .getFirst();
  }

  private static Parsed parsed(String document) {
    FeedResult result = FeedParser.parse(document.getBytes(StandardCharsets.UTF_8), null, HERE);
    assertThat(result).isInstanceOf(Parsed.class);
    return (Parsed) result;
  }
}
