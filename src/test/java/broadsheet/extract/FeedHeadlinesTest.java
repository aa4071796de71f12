package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedHeadlinesTest {

  private static final URI HERE = URI.create("https://wire.example/feed.xml");

  /// As a wire's network prints it: every date is the hour of the build, in AEST.
  private static final String STAMPED =
      """
      <?xml version="1.0"?>
      <rss version="2.0"><channel>
      <title><![CDATA[Harbour Wire]]></title>
      <link><![CDATA[https://wire.example/]]></link>
      <lastBuildDate>Thu, 22 Sep 2022 18:00:01 AEST</lastBuildDate>
      <item>
      <title><![CDATA[Ferries return to the strait]]></title>
      <link><![CDATA[https://sister.example/afp/220921222929.4zbp9cq4.html]]></link>
      <pubDate>Thu, 22 Sep 2022 18:00:01 AEST</pubDate>
      <description><![CDATA[Seoul, Sept 21 (AFP) Sep 21, 2022
      The first ferry in three weeks left the harbour at dawn.]]></description>
      </item>
      <item>
      <title><![CDATA[A comet is late]]></title>
      <link><![CDATA[https://wire.example/reports/A_comet_is_late_999.html]]></link>
      <pubDate>Thu, 22 Sep 2022 18:00:01 AEST</pubDate>
      <description><![CDATA[Huntsville AL (SPX) Sep 20, 2022
      Observers waited two nights.]]></description>
      </item>
      <item>
      <title><![CDATA[Nothing to date]]></title>
      <link><![CDATA[https://wire.example/reports/Nothing_to_date_999.html]]></link>
      <pubDate>Thu, 22 Sep 2022 18:00:01 AEST</pubDate>
      <description><![CDATA[The committee met.]]></description>
      </item>
      </channel></rss>
      """;

  @Test
  void takeTheDateOfADatelineOrAnAddressWhereAllEntriesShareTheBuildTime() {
    List<Headline> headlines = headlines(STAMPED);

    assertThat(headlines)
        .extracting(Headline::published)
        .containsExactly(
            Instant.parse("2022-09-21T22:29:29Z"), null, Instant.parse("2022-09-22T08:00:01Z"));
    assertThat(headlines.get(1).dateline().date()).isEqualTo(LocalDate.of(2022, 9, 20));
  }

  @Test
  void setTheDatelineApartFromTheTeaser() {
    Headline first = headlines(STAMPED).getFirst();

    assertThat(first.dateline()).isEqualTo(new Dateline("Seoul", "AFP", LocalDate.of(2022, 9, 21)));
    assertThat(first.summary())
        .isEqualTo("The first ferry in three weeks left the harbour at dawn.");
  }

  @Test
  void keepTheEntriesOwnDatesWhereTheyDiffer() {
    String feed =
        rss(
            item(
                    "<title>One</title><link>https://a.example/1</link>"
                        + "<pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate>"
                        + "<description>OSLO, May 3 (NTB) - Snow.</description>")
                + item(
                    "<title>Two</title><link>https://a.example/2</link>"
                        + "<pubDate>Mon, 06 May 2024 09:00:00 GMT</pubDate>"));

    assertThat(headlines(feed).getFirst().published())
        .isEqualTo(Instant.parse("2024-05-06T10:00:00Z"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plain title                              | Plain title
          Two\\nlines and\\ttabs                   | Two lines and tabs
          A &lt;b&gt;bold&lt;/b&gt; claim          | A bold claim
          AT&amp;amp;T &amp;#8217;s day            | AT&T ’s day
          Using &lt;canvas&gt; well                | Using <canvas> well
          Evil \u202Eeltit\u202C turned            | Evil eltit turned
          Bell \u0007 and\u200B zero width         | Bell and zero width
          &lt;script&gt;alert(1)&lt;/script&gt;Safe| Safe
          """)
  void carryATitleThatIsOneLineOfText(String written, String title) {
    String feed =
        rss(
            item(
                "<link>https://a.example/1</link><title>"
                    + written.translateEscapes()
                    + "</title>"));

    assertThat(headlines(feed)).extracting(Headline::title).containsExactly(title);
  }

  @Test
  void leadSomewhereOnTheWebOrAreLeftOut() {
    String feed =
        rss(
            item("<title>a</title><link>javascript:alert(1)</link>")
                + item("<title>b</title><link>file:///etc/passwd</link>")
                + item("<title>c</title>")
                + item("<title>d</title><link>/d?utm_source=rss&amp;id=4</link>")
                + item("<title>e</title><guid>https://a.example/e</guid>"));

    assertThat(headlines(feed))
        .extracting(Headline::url)
        .containsExactly(
            URI.create("https://wire.example/d?id=4"), URI.create("https://a.example/e"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          desk@a.example (Jo Roe)       | Jo Roe
          By Jo Roe and Ann Lee         | Jo Roe, Ann Lee
          desk@a.example                |
          By Staff Writers              |
          """)
  void sayWhoWroteThemAndNotHowToMailThem(String author, @Nullable String byline) {
    String feed = rss(item("<title>a</title><link>/1</link><author>" + author + "</author>"));

    assertThat(headlines(feed)).extracting(Headline::byline).containsExactly(byline);
  }

  @Test
  void endATeaserThatWasCutAtAWord() {
    String feed =
        rss(
            item(
                "<title>a</title><link>/1</link><description>"
                    + "word ".repeat(60)
                    + "unfinis</description>"));

    assertThat(headlines(feed).getFirst().summary()).endsWith("word word…");
  }

  private static List<Headline> headlines(String feed) {
    var result = FeedParser.parse(feed.getBytes(StandardCharsets.UTF_8), null, HERE);
    assertThat(result).isInstanceOf(FeedResult.Parsed.class);
    return FeedHeadlines.of(((FeedResult.Parsed) result).feed());
  }

  private static String rss(String items) {
    return "<rss version='2.0'><channel><title>Test</title>" + items + "</channel></rss>";
  }

  private static String item(String inside) {
    return "<item>" + inside + "</item>";
  }
}
