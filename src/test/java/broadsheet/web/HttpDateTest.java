package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpDateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sun, 06 Nov 1994 08:49:37 GMT   | 1994-11-06T08:49:37Z
          Sun, 6 Nov 1994 08:49:37 GMT    | 1994-11-06T08:49:37Z
          Sun, 06 Nov 1994 08:49:37 UTC   | 1994-11-06T08:49:37Z
          Sunday, 06-Nov-94 08:49:37 GMT  | 1994-11-06T08:49:37Z
          Sunday, 01-Mar-26 12:00:00 GMT  | 2026-03-01T12:00:00Z
          Sun Nov  6 08:49:37 1994        | 1994-11-06T08:49:37Z
          Wed Nov 16 08:49:37 1994        | 1994-11-16T08:49:37Z
          Mon, 06 Nov 1994 08:49:37 GMT   |
          1994-11-06T08:49:37Z            |
          0                               |
          -1                              |
          Thu, 32 Foo 2026 99:99:99 GMT   |
          """)
  void isReadInAllThreeFormsOrNotAtAll(String text, Instant instant) {
    assertThat(HttpDate.read(text).orElse(null)).isEqualTo(instant);
  }
}
