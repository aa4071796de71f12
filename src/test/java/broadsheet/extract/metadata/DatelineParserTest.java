package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.extract.metadata.DatelineParser.Match;
import broadsheet.extract.text.Resource;
import broadsheet.news.Dateline;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "datelines.csv", delimiter = '|')
  void readsPlaceAgencyAndDateOrLeavesThemOut(
      String head, String place, String agency, LocalDate date) {
    assertThat(DatelineParser.parse(head)).isEqualTo(new Dateline(place, agency, date));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void leavesOrdinarySentencesAlone(String sentence) {
    assertThat(DatelineParser.match(sentence)).isEmpty();
  }

  static List<String> sentences() {
    return Resource.lines(DatelineParserTest.class, "no-datelines.txt");
  }

  @ParameterizedTest(name = "{0} + {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'SEOUL, Sept 21 (AFP) - '                 | South Korea
          'Seoul, Sept 21 (AFP) Sep 21, 2022 '      | South Korea
          'NAIROBI, Kenya — '                       | The harbour
          '(Reuters) - '                            | Shares rose
          'Huntsville AL (SPX) Apr 04, 2013 '       | Engineers
          'Москва. 3 октября. INTERFAX.RU - '       | Суд
          '新华社北京9月21日电 '                       | 国家
          '(서울=연합뉴스) 홍길동 기자 = '               | 정부는
          """)
  void saysWhereTheStoryBegins(String dateline, String story) {
    Match match = DatelineParser.match(dateline + story).orElseThrow();
    assertThat((dateline + story).substring(match.end())).isEqualTo(story);
  }

  @Test
  void keepsTheDayThatIsPrintedWithoutItsYear() {
    Match match = DatelineParser.match("TOKYO, Jan. 5 (Kyodo) -- Japan").orElseThrow();
    assertThat(match.day()).isEqualTo(MonthDay.of(1, 5));
    assertThat(match.dateline().date()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "A ", "A, ", "Sept 21 ", "- ", "New York/", "1. ", "St. ", "(AFP"})
  void staysQuickOnHostileText(String piece) {
    String hostile = piece.repeat(500_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> DatelineParser.match(hostile));
  }
}
