package broadsheet.extract.metadata;

import static broadsheet.extract.metadata.Pages.meta;
import static broadsheet.extract.metadata.Pages.script;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateChoiceTest {

  private static @Nullable OffsetDateTime published(String head, String body) {
    return Told.valueOf(DateChoice.published(Pages.clues(head, body), null));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <time datetime='2022-09-21T10:00:00+09:00'>Wednesday</time>       ; 2022-09-21T10:00+09:00
          <time>September 21, 2022</time>                                  ; 2022-09-21T00:00Z
          <p>Published: Sept. 21, 2022, 10:00 a.m. EDT</p>                 ; 2022-09-21T10:00-04:00
          <span class=date>21.09.2022</span>                               ; 2022-09-21T00:00Z
          <div itemprop=datePublished content='2022-09-21'>today</div>     ; 2022-09-21T00:00Z
          <span property='schema:datePublished' content='2022-09-21'></span> ; 2022-09-21T00:00Z
          <script>var a = {"publishedAt":"2022-09-21T10:00:00Z"}</script>  ; 2022-09-21T10:00Z
          <p>May 3, 2022<span> · </span>8 min read</p>     ; 2022-05-03T00:00Z
          <p>Stand: ٣ مايو ٢٠٢٢</p>                       ; 2022-05-03T00:00Z
          """)
  void readsWhatThePagePrints(String line, OffsetDateTime at) {
    assertThat(published("", "<h1>Bridge opens</h1>" + line + "<p>Text.</p>")).isEqualTo(at);
  }

  @Test
  void trustsLinkedDataFirst() {
    assertThat(
            published(
                script("{'@type':'NewsArticle','datePublished':'2022-09-21T10:00:00Z'}")
                    + meta("article:published_time", "2022-09-22T10:00:00Z"),
                "<h1>Bridge</h1><time datetime=2022-09-23>x</time>"))
        .isEqualTo("2022-09-21T10:00Z");
  }

  @Test
  void aDayWithATimeBeatsTheSameDayWithout() {
    assertThat(
            published(
                script("{'@type':'NewsArticle','datePublished':'2022-09-21'}")
                    + meta("article:published_time", "2022-09-21T10:00:00+02:00"),
                ""))
        .isEqualTo("2022-09-21T10:00+02:00");
  }

  @Test
  void passesOverZeroDates() {
    assertThat(
            published(
                meta("article:published_time", "0000-00-00T00:00:00Z")
                    + meta("article:published_time", "1970-01-01T00:00:00Z")
                    + meta("dc.date", "2022-09-21"),
                ""))
        .isEqualTo("2022-09-21T00:00Z");
  }

  @Test
  void doesNotTakeTheDateOfAnotherStory() {
    assertThat(
            published(
                "",
                "<h1>Bridge</h1><p>Text.</p><aside><time datetime=2021-01-01>x</time></aside>"
                    + "<div class=comments><time datetime=2021-01-02>x</time></div>"))
        .isNull();
  }

  @Test
  void theAddressOutranksWhatIsMerelyPrinted() {
    Clues clues =
        Clues.of(
            Pages.page("", "<h1>Bridge</h1><p>September 30, 2022</p>"),
            URI.create("https://harbourwire.example/afp/220921222929.4zbp9cq4.html"));
    assertThat(Told.valueOf(DateChoice.published(clues, LocalDate.of(2012, 9, 21))))
        .isEqualTo("2022-09-21T22:29:29Z");
  }

  @Test
  void theDatelineSpeaksWhereNothingElseDoes() {
    assertThat(
            Told.valueOf(
                DateChoice.published(Pages.clues("", "<h1>B</h1>"), LocalDate.of(2013, 4, 4))))
        .isEqualTo("2013-04-04T00:00Z");
  }

  @Test
  void aMomentInUtcIsGivenTheDayOfTheAddress() {
    Clues clues =
        Clues.of(
            Pages.page(meta("article:published_time", "2020-02-25T02:25:54Z"), ""),
            URI.create("https://harbourwire.example/2020/02/24/bridge"));
    assertThat(Told.valueOf(DateChoice.published(clues, null)))
        .hasToString("2020-02-24T23:25:54-03:00");
  }

  @Test
  void tellsTheLastChange() {
    Clues clues = Pages.article("'datePublished':'2022-09-21','dateModified':'2022-09-22T08:00Z'");
    assertThat(Told.valueOf(DateChoice.modified(clues))).isEqualTo("2022-09-22T08:00Z");
  }
}
