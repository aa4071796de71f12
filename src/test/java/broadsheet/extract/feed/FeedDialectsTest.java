package broadsheet.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.Feed;
import broadsheet.extract.FeedResult;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same facts in forms that few publishers use.
@Execution(ExecutionMode.CONCURRENT)
class FeedDialectsTest {

  private static final URI HERE = URI.create("https://news.example/feeds/all.xml");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link rel="alternate" href="/ferry"/>                                | /ferry
          <link rel="http://www.iana.org/assignments/relation/alternate" href="/ferry"/> | /ferry
          <link rel="edit" href="/edit"/><link href="/ferry"/><link rel="via" href="/via"/> | /ferry
          <link href="/print" type="application/pdf"/><link href="/ferry" type="text/html"/> | /ferry
          <link href="/ferry?id=1&amp;amp;p=2"/>                               | /ferry?id=1&p=2
          <content src="/ferry" type="text/html"/>                             | /ferry
          <link href="/ferry"/><content src="/text" type="text/html"/>         | /ferry
          <link rel="enclosure" href="/ferry.mp3"/>                            |
          """)
  void anEntryOfAtomLeadsToItsStory(String inside, @Nullable String path) {
    Feed.Entry entry =
        entry("<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + inside + "</entry></feed>");

    assertThat(entry.link()).isEqualTo(path == null ? null : HERE.resolve(path));
  }

  @Test
  void anUndeclaredPrefixDoesNotMakeAnElementOneOfTheFeedsOwn() {
    Feed.Entry entry =
        entry(
            """
            <feed xmlns="http://purl.org/atom/ns#"><entry><q:id>7</q:id><id>urn:ferry</id>
            <q:summary>Not this.</q:summary><summary>Fog.</summary><q:modified>1999</q:modified>
            <dc:creator>Ann Li</dc:creator></entry></feed>
            """);

    assertThat(entry.id()).isEqualTo("urn:ferry");
    assertThat(entry.summaryHtml()).isEqualTo("Fog.");
    assertThat(entry.author()).isEqualTo("Ann Li");
    assertThat(entry.updated()).isNull();
  }

  /// Every module is told by its address, whatever stands before the colon.
  @Test
  void theModulesAreKnownUnderAnyPrefix() {
    Feed feed =
        feed(
            """
            <rss xmlns:m1="http://purl.org/dc/elements/1.1/" xmlns:m3="http://search.yahoo.com/mrss/"
             xmlns:m2="http://purl.org/rss/1.0/modules/content/" xmlns:m7="http://www.w3.org/2005/Atom"
             xmlns:m4="http://www.itunes.com/dtds/podcast-1.0.dtd"
             xmlns:m5="http://www.georss.org/georss" xmlns:m8="http://wellformedweb.org/CommentAPI/"
             xmlns:m6="http://purl.org/rss/1.0/modules/syndication/"><channel><title>The Harbour</title>
            <m6:updatePeriod>hourly</m6:updatePeriod><m7:link rel="self" href="/self"/>
            <item><m5:featureName>Port Ellen</m5:featureName><m4:title>Episode 7</m4:title>
            <title>Ferry late</title><m1:creator>Ann Li</m1:creator><m8:comment>/talk</m8:comment>
            <m2:encoded>&lt;p>Fog all day.&lt;/p></m2:encoded><m3:thumbnail url="/t.jpg"/>
            <m7:link rel="alternate" href="/ferry"/><m7:updated>2024-05-06T08:00:00Z</m7:updated>
            </item><item><title>Two</title><m4:author>Jo Roe</m4:author><m4:image href="/i.jpg"/>
            </item></channel></rss>
            """
                .getBytes(StandardCharsets.UTF_8));

    Feed.Entry first = feed.entries().getFirst();
    assertThat(feed.rest().interval()).isEqualTo(Duration.ofHours(1));
    assertThat(first.title()).isEqualTo("Ferry late");
    assertThat(first.author()).isEqualTo("Ann Li");
    assertThat(first.contentHtml()).isEqualTo("<p>Fog all day.</p>");
    assertThat(first.image()).isEqualTo(HERE.resolve("/t.jpg"));
    assertThat(first.link()).isEqualTo(HERE.resolve("/ferry"));
    assertThat(first.updated()).isEqualTo(Instant.parse("2024-05-06T08:00:00Z"));
    assertThat(feed.entries().getLast().author()).isEqualTo("Jo Roe");
    assertThat(feed.entries().getLast().image()).isEqualTo(HERE.resolve("/i.jpg"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-32LE, ''", "UTF-32BE, ''", "UTF-32LE, \uFEFF", "UTF-32BE, \uFEFF",
    "UTF-16LE, ''", "UTF-16BE, ''", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF",
  })
  void readsWideCharactersWhateverTheyAreDeclared(String charset, String mark) {
    for (String declared : new String[] {"utf-8", "utf-16", "iso-10646-ucs-4", "windows-1252"}) {
      String feed = mark + declared(declared) + titled("Fähre im Nebel — 船 🛳");

      assertThat(title(feed.getBytes(Charset.forName(charset))))
          .as("%s", declared)
          .isEqualTo("Fähre im Nebel — 船 🛳");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cp437, IBM437",
    "cp850, IBM850",
    "cp932, windows-31j",
    "macintosh, x-MacRoman",
    "ibm037, IBM037",
    "cp500, IBM500",
    "ibm1140, IBM01140",
  })
  void readsTheEncodingsOfOldComputersByTheirNames(String label, String charset) {
    String title = label.equals("cp932") ? "船は霧のため遅れて到着した" : "Fähre à l'heure";
    byte[] feed = (declared(label) + titled(title)).getBytes(Charset.forName(charset));

    assertThat(title(feed)).isEqualTo(title);
  }

  @Test
  void aNameThatIsNoEncodingOfThisTextIsNotBelieved() {
    for (String label : new String[] {"ibm037", "utf-32", "x-none", "%", "utf-7"}) {
      byte[] feed = (declared(label) + titled("Fähre")).getBytes(StandardCharsets.ISO_8859_1);

      assertThat(title(feed)).as("%s", label).isEqualTo("Fähre");
    }
  }

  @Test
  void aChannelInAChannelIsNotTheFeedItself() {
    Feed feed =
        feed(
            """
            <CHANNEL HREF="/"><TITLE>The Harbour</TITLE><CHANNEL HREF="/sea"><TITLE>Sea</TITLE>
            <ITEM HREF="/ferry"><TITLE>Ferry late</TITLE></ITEM></CHANNEL></CHANNEL>
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(feed.title()).isEqualTo("The Harbour");
    assertThat(feed.entries()).extracting(Feed.Entry::title).containsExactly("Ferry late");
  }

  @Test
  void aFormulaInATitleLeavesItsLetters() {
    Feed.Entry entry =
        entry(
            """
            <rss><channel><item>
            <title><![CDATA[On <math><mi>E</mi><mo>=</mo><mi>m</mi></math> again]]></title>
            </item></channel></rss>
            """);

    assertThat(entry.title()).isEqualTo("On E=m again");
  }

  @Test
  void aFileThatJsonNamesTwiceIsOneFile() {
    Feed.Entry entry =
        entry(
            """
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1",
            "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg"}, {"url": "/a.mp3"}]}]}
            """);

    assertThat(entry.enclosures()).extracting(Feed.Enclosure::type).containsExactly("audio/mpeg");
  }

  @Test
  void aFileIsNamedByItsOwnAddressNotByThatOfWhoCounts() {
    Feed.Entry entry =
        entry(
            """
            <rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><item>
            <enclosure url="https://count.example/~r/7/a.mp3" length="9" type="audio/mpeg"/>
            <feedburner:origEnclosureLink>/a.mp3</feedburner:origEnclosureLink></item></channel></rss>
            """);

    assertThat(entry.enclosures())
        .containsExactly(new Feed.Enclosure(HERE.resolve("/a.mp3"), "audio/mpeg", 9L));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 〈x〉",
    "<!DOCTYPE rss SYSTEM 'rss.dtd'>, 〈x〉",
    "<!DOCTYPE rss [<!ENTITY lang '('><!ENTITY rang ')'>]>, (x)",
  })
  void namesOfSignsAreThoseOfXhtmlUnlessTheDocumentSaysOtherwise(String doctype, String title) {
    assertThat(title((doctype + titled("&lang;x&rang;")).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(title);
  }

  private static String declared(String encoding) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
  }

  private static String titled(String title) {
    return "<rss version=\"2.0\"><channel><title>" + title + "</title></channel></rss>";
  }

  private static @Nullable String title(byte[] document) {
    return feed(document).title();
  }

  private static Feed.Entry entry(String document) {
    return feed(document.getBytes(StandardCharsets.UTF_8)).entries().getFirst();
  }

  private static Feed feed(byte[] document) {
    return ((FeedResult.Parsed) FeedDocument.read(document, null, HERE)).feed();
  }
}
