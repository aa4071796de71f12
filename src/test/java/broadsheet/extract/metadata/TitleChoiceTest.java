package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleChoiceTest {

  private static String title(String head, String body) {
    Clues clues = Pages.clues(meta("og:site_name", "Harbour Wire") + head, body);
    return TitleChoice.of(clues, Told.valueOf(SiteName.of(clues))).value();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Bridge opens after ten years | Harbour Wire        ; Bridge opens after ten years
          Bridge opens after ten years - Harbour Wire        ; Bridge opens after ten years
          Bridge opens after ten years – harbourwire.example ; Bridge opens after ten years
          Harbour Wire: Bridge opens after ten years         ; Bridge opens after ten years
          Bridge opens after ten years: Harbour Wire         ; Bridge opens after ten years
          Bridge opens after ten years :: Harbour Wire       ; Bridge opens after ten years
          Port Diary: Bridge opens after ten years           ; Port Diary: Bridge opens after ten years
          Harbour Wire | Bridge opens after ten | Asia       ; Bridge opens after ten
          Harbour Wire | Asia | Bridge opens after ten       ; Asia | Bridge opens after ten
          Harbour Wire | Bridge opens after ten years        ; Bridge opens after ten years
          Bridge opens after ten years | Asia | Harbour Wire ; Bridge opens after ten years
          Bridge opens after ten years | Opinion             ; Bridge opens after ten years
          Bridge - and tunnel - open after ten years         ; Bridge - and tunnel - open after ten years
          다리가 십 년 만에 열렸다고 시장이 말했다-정치ㅣ하버 ; 다리가 십 년 만에 열렸다고 시장이 말했다
          """)
  void cutsTheSiteOffTheTitleOfAPageWithoutAHeading(String printed, String headline) {
    assertThat(title("<title>" + printed + "</title>", "")).isEqualTo(headline);
  }

  @Test
  void prefersThePrintedHeadingToTheTitlesForSearchEngines() {
    assertThat(
            title(
                "<title>Bridge opening: all you need to know</title>"
                    + meta("og:title", "Bridge opening: all you need to know"),
                "<h1>A bridge opens</h1>"))
        .isEqualTo("A bridge opens");
  }

  @Test
  void aPrintedKickerLosesToTheDeclaredHeadline() {
    assertThat(
            title(
                meta("og:title", "Bridge opens after ten years"),
                "<h1>Southern Province: Bridge opens after ten years</h1>"))
        .isEqualTo("Bridge opens after ten years");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Day Trips - Three walks along the river  ; Three walks along the river
          Day Trips: Three walks along the river   ; Day Trips Three walks along the river
          Day Trips Three walks along the river    ; Day Trips Three walks along the river
          Somewhere else                           ; Day Trips Three walks along the river
          """)
  void aKickerInItsOwnBoxIsNotOfTheHeadline(String declared, String headline) {
    String heading = "<h1><span>Day Trips</span> Three walks along the river</h1>";
    assertThat(title("<title>" + declared + "</title>", heading)).isEqualTo(headline);
  }

  @Test
  void readsTheTitleOfAPageOnWhichAProgramPrintedAWarning() {
    String body = "<p>Warning</p><svg><title>Logo</title></svg><title>Bridge opens | Harbour Wire";
    assertThat(title("", body + "</title><h2>Bridge opens</h2>")).isEqualTo("Bridge opens");
  }

  @Test
  void aHeadingInTheTrailIsNotTheHeadline() {
    assertThat(
            title(
                "<title>Bridge seo</title>"
                    + meta("og:title", "Bridge seo")
                    + script("{'@type':'NewsArticle','headline':'The bridge is open'}"),
                "<ul><li><h1>Bridge seo</h1></li></ul><h2>The bridge is open</h2>"))
        .isEqualTo("The bridge is open");
  }

  @Test
  void aHeadingThatNamesTheSiteIsNotTheHeadline() {
    assertThat(
            title(
                "<title>Bridge opens after ten years | Notes from Port</title>",
                "<h1>Notes from Port</h1><h2>Bridge opens after ten years</h2>"))
        .isEqualTo("Bridge opens after ten years");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Bridge opens                      ; Bridge opens: what the town will gain ; og
          First Steps                       ; How to cross the strait on foot       ; og
          A bridge opens after ten years    ; Bridge opening: all you need to know  ; heading
          Ten years for the bridge          ; Bridge over the strait ten years late ; heading
          """)
  void aWeakHeadingGivesWayToWhatTheTitlesAgreeOn(String heading, String titles, String wins) {
    String head = "<title>" + titles + "</title>" + meta("og:title", titles);
    assertThat(title(head, "<h1>" + heading + "</h1>"))
        .isEqualTo(wins.equals("og") ? titles : heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "https://www.harbourwire.example/", "https://www.harbourwire.example"})
  void aHeadingThatLeadsToTheFrontPageIsTheSitesName(String home) {
    assertThat(
            title(
                "<title>Bridge opens after ten years</title>",
                "<h1><a href='" + home + "'>A Port Diary</a></h1><p>Text.</p>"))
        .isEqualTo("Bridge opens after ten years");
  }

  @Test
  void aHeadingThatLeadsToItsOwnPageMayBeTheHeadline() {
    assertThat(title("", "<h1><a href='/asia/bridge-opens-4711'>Bridge opens</a></h1>"))
        .isEqualTo("Bridge opens");
  }

  @Test
  void aDeclaredSiteNameThatEndsTheHeadingIsNoHeadline() {
    String head = "<title>The Harbour Wire</title>" + meta("og:title", "Harbour Wire");
    assertThat(title(head + meta("og:site_name", "Harbour Wire"), "<h1>The Harbour Wire</h1>"))
        .isEqualTo("The Harbour Wire");
  }

  @Test
  void unescapesWhatWasEscapedTwice() {
    assertThat(title(meta("og:title", "Salt &amp;amp; sand"), "")).isEqualTo("Salt & sand");
  }

  @Test
  void isEmptyWhereNothingIsSaid() {
    assertThat(title("", "<p>Text.</p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2 itemprop=headline>Bridge opens</h2>",
        "<h3 class='post-title entry-title'>Bridge opens</h3>",
        "<h2 class=article__title>Bridge opens</h2>",
        "<h2 class=post-full-title>Bridge opens</h2>",
      })
  void theHeadingThatTheTemplateMarksIsTheStorys(String marked) {
    String blog = "<h1><a href=/>Notes from the quay</a></h1>";
    assertThat(title("<title>Notes from the quay: Bridge opens</title>", blog + marked))
        .isEqualTo("Bridge opens");
    String declared = "Ten facts about the new bridge";
    String head =
        meta("og:title", declared)
            + meta("twitter:title", declared)
            + ("<title>" + declared + "</title>")
            + script("{'@type':'NewsArticle','headline':'" + declared + "'}");
    assertThat(title(head, marked)).isEqualTo("Bridge opens");
  }

  @Test
  void markedCardsOfOtherStoriesAreNotTheHeadline() {
    String cards = "<h3 class=post-title>Ferry back</h3><h3 class=post-title>Rail link</h3>";
    assertThat(title("", "<h1>Bridge opens</h1>" + cards)).isEqualTo("Bridge opens");
  }

  @Test
  void whatTheBodyIsCalledTellsNothingOfTheHeading() {
    String declared = "When the bridge opens and how";
    String titles = "<title>" + declared + "</title>" + meta("og:title", declared);
    assertThat(
            TitleChoice.of(
                    Clues.of(
                        Jsoup.parse(
                            titles
                                + "<body class='single wp-custom-logo'><h1>The bridge opens</h1>"),
                        Pages.URL),
                    null)
                .value())
        .isEqualTo("The bridge opens");
  }

  @Test
  void aHeadingInATrailOfLinksIsTheHeadlineIfTheLinkedDataSaysSo() {
    String trail = "<nav><ol class=breadcrumb><li><h1>Bridge opens</h1></li></ol></nav>";
    String data = script("{'@type':'NewsArticle','headline':'Bridge opens'}");
    assertThat(
            title("<title>The strait is crossed</title>", trail + "<h2>The strait is crossed</h2>"))
        .isEqualTo("The strait is crossed");
    assertThat(title(data, trail + "<h2>The strait is crossed</h2>")).isEqualTo("Bridge opens");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Most common faults of bridges            ; Most common faults of bridges
          Harbour | Common faults of bridges       ; Common faults of bridges
          <b>Harbour</b> Common faults of bridges  ; Common faults of bridges
          """)
  void aKickerIsPartedFromTheHeadline(String printed, String headline) {
    String declared = meta("og:title", "Common faults of bridges");
    assertThat(title(declared, "<h1>" + printed + "</h1>")).isEqualTo(headline);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Bridge opens after ten years | Opinion      ; Bridge opens after ten years
          Bridge opens after ten years – Harbour Wire ; Bridge opens after ten years
          Bridge opens | Step-by-step guide           ; Bridge opens | Step-by-step guide
          Harbour Wire – the paper of the strait      ; Harbour Wire – the paper of the strait
          """)
  void aPrintedHeadlineLosesTheSiteAndTheSectionBehindIt(String printed, String headline) {
    assertThat(title("", "<h1>" + printed + "</h1>")).isEqualTo(headline);
  }
}
