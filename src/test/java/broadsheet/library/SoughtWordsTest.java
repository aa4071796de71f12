package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a search is shown to have found is what the index finds.
class SoughtWordsTest {

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ferry was late again       | FERRY late       | ferry, late
          The ferry was late: ferries    | ferr             | ferry, ferries
          The ferry was late: ferries    | ferry was        | ferry, was
          Ferries, not the ferry         | ferry late       | ferry
          The ferry was late             | erry             | ``
          The ferry was late             | "ferry was" late | ferry was, late
          The ferry was late             | "was ferry"      | ``
          The covid-19 ward              | covid-19         | covid-19
          Ada's boat                     | ada's            | Ada's
          Fünf Schiffe im Café           | funf cafe        | Fünf, Café
          漁船が港に戻った                   | 漁船              | 漁船
          漁船が港に戻った                   | 港に戻            | 港に戻
          ระเบียบใหม่ของท่าเรือ             | ท่าเรือ            | ท่าเรือ
          مُحَمَّد في الميناء               | محمد             | مُحَمَّد
          हिन्दी समाचार                   | हिन्दी             | हिन्दी
          ﬁre on the pier                | fire             | ﬁre
          """)
  void theyStandWhereTheIndexFindsThem(String text, String typed, String found) {
    assertThat(
            SoughtWords.of(typed).in(text).stream()
                .map(range -> text.substring(range.from(), range.to()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(found);
  }

  @Test
  void ofNothingTypedTheyStandNowhere() {
    assertThat(SoughtWords.of(" \"— ").in("The ferry — late")).isEmpty();
    assertThat(SoughtWords.NONE.in("The ferry")).isEmpty();
  }
}
