package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which heading is the headline, and which part of it.
class HeadlineTest {

  private static String title(String head, String body) {
    Clues clues = Pages.clues(meta("og:site_name", "Harbour Wire") + head, body);
    return TitleChoice.of(clues, Told.valueOf(SiteName.of(clues))).value();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <h2>What is a bridge? A guide to how it spans the strait</h2><h2>Why ten years?</h2>
          <h3>What is a bridge</h3>
          """)
  void aHeadingOfTheTextThatRepeatsAPartOfTheTitleIsNot(String section) {
    String titles = "What is a bridge? A guide to how it spans the strait and why it took so long";
    assertThat(
            title(
                "<title>" + titles + "</title>" + meta("twitter:title", "A bridge, explained"),
                "<h1>The bridge explained by those who built it</h1><p>Text.</p>" + section))
        .isEqualTo("The bridge explained by those who built it");
  }

  @Test
  void aHeadingAloneOfItsKindThatOpensTheTitleIs() {
    assertThat(
            title(
                "<title>Bridge opens after ten years of work and delay</title>",
                "<h1>Traffic</h1><h2>Bridge opens after ten years</h2>"))
        .isEqualTo("Bridge opens after ten years");
  }

  @Test
  void theHeadlineMayFollowTheSitesNameInTheTitle() {
    String titles = "Harbour Wire | Bridge opens after ten years";
    String head =
        "<title>" + titles + "</title>" + meta("twitter:title", titles) + meta("og:title", "A day");
    String card = "<h3>Bridge opens after ten yea...</h3>";
    assertThat(title(head, "<h1>Bridge opens after ten years</h1>" + card))
        .isEqualTo("Bridge opens after ten years");
  }

  @Test
  void aHeadingWithTheSitesNameHidesNotWhatTheTitleSays() {
    String unmarked = "<h1>Harbour Wire</h1><div>Bridge opens after ten years</div>";
    assertThat(title("<title>Bridge opens after ten years - Harbour Wire</title>", unmarked))
        .isEqualTo("Bridge opens after ten years");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <span class=dachzeile>After the delay</span> <span>Bridge opens</span> ; Bridge opens
          <span class='h-topline'>3 May</span><span>Bridge opens</span>          ; Bridge opens
          <em class=kicker>Traffic</em> Bridge opens                             ; Traffic Bridge opens
          <em class=blue>After the delay</em> Bridge opens         ; After the delay Bridge opens
          <b>Any</b> <span itemprop=headline>Bridge opens</span>                 ; Bridge opens
          """)
  void aKickerIsKnownByItsMarkUnlessTheTitleOpensWithIt(String printed, String headline) {
    String declared = "<title>Traffic: bridge to open</title>";
    assertThat(title(declared, "<h1>" + printed + "</h1>")).isEqualTo(headline);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Bridge opens after ten years <small>A day at the strait</small>
          <span>Bridge opens after ten years</span><span>A day at the strait</span>
          """)
  void aSecondLineInABoxOfItsOwnIsNotOfTheHeadline(String printed) {
    String declared = meta("og:title", "Bridge opens after ten years");
    assertThat(title(declared, "<h1>" + printed + "</h1>"))
        .isEqualTo("Bridge opens after ten years");
    assertThat(title("", "<h1>" + printed + "</h1>")).endsWith("A day at the strait");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Bridge over the strait opens after ten...
          Bridge over the strait opens after ten …
          """)
  void aTitleThatWasCutShortSaysWhatTheHeadingSays(String cut) {
    String whole = "Bridge over the strait opens after ten years of work and delay";
    String titles = meta("og:title", cut) + meta("twitter:title", cut);
    String data = script("{'@type':'NewsArticle','headline':'" + cut + "'}");
    assertThat(title("<title>" + cut + "</title>" + titles + data, "<h1>" + whole + "</h1>"))
        .isEqualTo(whole);
  }

  @Test
  void aHeadlineCutAtTheLengthThatSearchEnginesTakeIsWholeInTheHeading() {
    String whole =
        "Bridge over the strait opens after ten years of work and delay ".repeat(2).strip();
    String data = script("{'@type':'NewsArticle','headline':'" + whole.substring(0, 110) + "'}");
    String titles = meta("og:title", whole.substring(0, 110));
    assertThat(title(data + titles, "<h1>" + whole + "</h1>")).isEqualTo(whole);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Day 7                          ; Bridges of the year, week 2
          Bridges of the year            ; Bridges of the year
          """)
  void aWeakHeadingGivesWayToWhatAlsoEndsTheTitle(String heading, String wins) {
    String head =
        "<title>Port Diary: Bridges of the year, week 2</title>"
            + meta("og:title", "Bridges of the year, week 2");
    assertThat(title(head, "<h1>" + heading + "</h1>")).isEqualTo(wins);
  }
}
