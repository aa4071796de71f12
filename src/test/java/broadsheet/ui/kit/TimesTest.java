package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  private final Times times =
      new Times(Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest(name = "{0} is {1} ago")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-24T09:59:40Z | now
          2026-11-24T10:03:00Z | now
          2026-11-24T09:20:00Z | 40 min
          2026-11-24T09:00:00Z | 1 h
          2026-11-24T07:01:00Z | 2 h
          2026-11-23T22:00:01Z | 11 h
          2026-11-23T22:00:00Z | 22:00
          2026-11-23T00:05:00Z | 00:05
          2026-11-22T23:59:00Z | 22 Nov
          2025-12-31T12:00:00Z | 31 Dec 2025
          """)
  void growsCoarserWithAge(Instant moment, String expected) {
    assertThat(times.ago(moment)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-24T09:59:40Z | just now
          2026-11-24T09:59:00Z | 1 minute ago
          2026-11-24T09:55:00Z | 5 minutes ago
          2026-11-24T09:00:00Z | 1 hour ago
          2026-11-23T11:00:00Z | 23 hours ago
          2026-11-23T10:00:00Z | 23 November 2026, 10:00
          """)
  void saysInWholeWordsHowLongAgo(Instant moment, String expected) {
    assertThat(times.since(moment)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "ru", "pl", "tr", "ar", "ar-EG", "fa", "hi", "ja"})
  void datesHaveTheDigitsOfTheNumbersBesideThem(String language) {
    Locale locale = Locale.forLanguageTag(language);
    NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
    assertThat(Times.pattern("d", locale).format(LocalDate.of(2026, 11, 24)))
        .isEqualTo(numbers.format(24));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-24 | Today, Tuesday 24 November
          2026-11-23 | Yesterday
          2026-11-22 | Sunday 22 November
          2025-11-22 | Saturday 22 November 2025
          """)
  void headsEachDay(LocalDate day, String expected) {
    assertThat(times.heading(day)).isEqualTo(expected);
  }
}
