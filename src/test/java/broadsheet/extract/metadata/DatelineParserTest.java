package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Dateline;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineParserTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SEOUL, Sept 21 (AFP) - South                        | Seoul           | AFP             |
          Seoul, Sept 21 (AFP) Sep 21, 2022                   | Seoul           | AFP             | 2022-09-21
          Huntsville AL (SPX) Apr 04, 2013                    | Huntsville      | SPX             | 2013-04-04
          WASHINGTON (AP) — The                               | Washington      | AP              |
          Moscow. October 3. INTERFAX - Russia                | Moscow          | Interfax        |
          (Reuters) - Shares                                  |                 | Reuters         |
          NAIROBI, Kenya — The                                | Nairobi         |                 |
          TOKYO, Jan. 5 (Kyodo) Japan                         | Tokyo           | Kyodo           |
          BEIJING, March 3 (Xinhua) -- China                  | Beijing         | Xinhua          |
          PARIS (AFP) - The                                   | Paris           | AFP             |
          MEXICO CITY, Aug 9 (EFE).- El                       | Mexico City     | EFE             |
          The committee met on Tuesday (see above)            |                 |                 |
          """)
  void readsPlaceAgencyAndDateOrLeavesThemOut(
      String head, String place, String agency, LocalDate date) {
    assertThat(DatelineParser.parse(head)).isEqualTo(new Dateline(place, agency, date));
  }
}
