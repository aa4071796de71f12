package broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.front.FeedLink;
import broadsheet.news.Headline;
import broadsheet.news.Picture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontPageTest {

  private static final URI PAGE = URI.create("https://www.harbour.example/");

  private static final String FRONT =
      """
      <html lang=en-GB><head><title>Harbour Wire: news of the coast</title>
      <meta property=og:site_name content='Harbour Wire'></head><body>
      <nav><a href=/world-of-the-sea-2020>World of the sea today</a></nav>
      <main>
       <article><a href='/2022/09/ferry-crews-back-at-work?utm_source=front'>
         <img src=/p/ferry.jpg width=800 height=450 alt='A ferry'></a>
         <span class=kicker>Live</span>
         <h2><a href='/2022/09/ferry-crews-back-at-work'>Ferry crews are back at work</a></h2>
         <p>Nine days after they left the boats the crews came back on Monday morning.</p>
         <time datetime='2022-09-21T22:29:29Z'>an hour ago</time></article>
       <article><h3><a href='/2022/09/tide-mills-turn-again'>Tide mills turn again in the north</a></h3></article>
       <article><h3><a href='/2022/09/grid-holds-in-the-storm'>Grid holds through the storm night</a></h3></article>
       <section><h2>Around the Web</h2><ul>
         <li><a href='https://ads.example/ten-tricks-that-doctors-hate'>Ten tricks that all doctors hate</a>
         <li><a href='https://ads.example/one-pan-that-cooks-it-all'>One pan that cooks it all</a>
         <li><a href='https://ads.example/save-a-lot-on-your-car'>Save a lot on your car</a></ul></section>
       <p><a href='https://stranger.example/a-story-somewhere-else-1'>A single story from somewhere else</a></p>
       <section><h2><a href=/energy>Energy</a></h2><ul>
         <li><a href='/2022/09/tide-mills-turn-again'>Tide mills turn again in the north</a>
         <li><a href='/2022/09/wind-farm-off-the-cape'>Wind farm opens off the cape</a></ul></section>
      </main>
      <footer><ul><li><a href='/terms-of-use-and-sale-1'>Terms of use and of sale</a></ul></footer></body>
      """;

  @Test
  void announcesStoriesOnceInTheOrderOfThePage() {
    assertThat(read(FRONT).headlines())
        .extracting(Headline::title)
        .containsExactly(
            "Ferry crews are back at work",
            "Tide mills turn again in the north",
            "Grid holds through the storm night",
            "Wind farm opens off the cape");
  }

  @Test
  void announcesAShortHeadlineAmongOthersButNotAlone() {
    String list =
        "<ul><li><a href=/story/4711>Ferry crews are back at work</a>"
            + "<li><a href=/story/4712>Strike over</a>"
            + "<li><a href=/story/4713>Tide mills turn again in the north</a>"
            + "<li><a href=/story/4714>Grid holds through the storm night</a>"
            + "<li><a href=/story/4715>Wind farm opens off the cape</a>"
            + "<li><a href=/story/4716>More from us</a></ul>";

    assertThat(read(list).headlines())
        .extracting(Headline::title)
        .containsExactly(
            "Ferry crews are back at work",
            "Strike over",
            "Tide mills turn again in the north",
            "Grid holds through the storm night",
            "Wind farm opens off the cape");
    assertThat(read("<p><a href=/story/4712>Strike over</a></p>").headlines()).isEmpty();
  }

  @Test
  void keepsWhatIsPrintedWithAHeadline() {
    Headline lead = read(FRONT).headlines().getFirst();

    assertThat(lead.url())
        .isEqualTo(URI.create("https://www.harbour.example/2022/09/ferry-crews-back-at-work"));
    assertThat(lead.label()).isEqualTo("Live");
    assertThat(lead.summary()).startsWith("Nine days after");
    assertThat(lead.published()).isEqualTo(Instant.parse("2022-09-21T22:29:29Z"));
    assertThat(lead.picture())
        .isEqualTo(
            new Picture(
                URI.create("https://www.harbour.example/p/ferry.jpg"), 800, 450, "A ferry"));
  }

  /// The same stories in a new order, under other tracking, with one more at the top.
  @Test
  void aSecondVisitFindsTheSameStoriesAgain() {
    String later =
        FRONT
            .replace("utm_source=front", "utm_source=evening&fbclid=7")
            .replace(
                "<main>",
                "<main><article><h2><a href='/2022/09/ice-closes-the-strait'>"
                    + "Ice closes the strait for the night</a></h2></article>");
    List<URI> known = addresses(read(FRONT));
    assertThat(addresses(read(later)))
        .containsAll(known)
        .hasSize(known.size() + 1)
        .contains(URI.create("https://www.harbour.example/2022/09/ice-closes-the-strait"));
  }

  private static List<URI> addresses(FrontPage page) {
    return page.headlines().stream().map(Headline::url).toList();
  }

  @Test
  void saysWhoseItIs() {
    assertThat(read(FRONT).title()).isEqualTo("Harbour Wire");
    assertThat(read(FRONT).language()).isEqualTo("en-GB");
    assertThat(read("<title>Harbour Wire</title>").title()).isEqualTo("Harbour Wire");
    assertThat(read("").title()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        "<h1>404</h1><p>This page is not here. <a href=/>Go to the front page</a>",
        "<nav><ul><li><a href=/news-of-the-day-1>News of the day</a></ul></nav>",
      })
  void announcesNothingOnAPageWithoutStories(String page) {
    assertThat(read(page).headlines()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link rel=alternate type=application/rss+xml href=/rss title=News>      | https://www.harbour.example/rss
          <link rel=ALTERNATE type='application/atom+xml; charset=utf-8' href=a>  | https://www.harbour.example/a
          <link rel='alternate home' type=application/feed+json href=/feed.json>  | https://www.harbour.example/feed.json
          <link rel=alternate type=application/json href=/feed.json>              | https://www.harbour.example/feed.json
          <link rel=alternate type=application/json href=/wp-json/posts/1>        |
          <link rel=alternate type=application/rss+xml href=feed://f.example/x>   | http://f.example/x
          <link rel=alternate hreflang=fr href=/fr/>                              |
          <link rel=stylesheet type=text/css href=/a.css>                         |
          <base href=https://b.example/c/><link rel=alternate type=text/xml href=rss.xml> | https://b.example/c/rss.xml
          <link rel=alternate type=application/rss+xml href=javascript:x()>       |
          """)
  void findsTheFeedsThatThePageDeclares(String head, URI feed) {
    assertThat(read("<head>" + head + "</head>").feeds())
        .extracting(FeedLink::url)
        .containsExactlyElementsOf(Stream.ofNullable(feed).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Comments", "Commentaires", "टिप्पणियाँ", "Komentarze", "留言"})
  void putsFeedsOfCommentsLast(String comments) {
    FrontPage page =
        read(
            "<link rel=alternate type=application/rss+xml href=/2/feed title='"
                + comments
                + "'><link rel=alternate type=application/rss+xml href=/feed title='Harbour Wire'>");

    assertThat(page.feeds()).extracting(FeedLink::title).containsExactly("Harbour Wire", comments);
  }

  private static FrontPage read(String page) {
    return FrontPage.read(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", PAGE);
  }
}
