package broadsheet.ui.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as a reader says them, in the reader's own zone.
public final class Times {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration HALF_DAY = Duration.ofHours(12);
  private static final Duration DAY = Duration.ofDays(1);

  private final Clock clock;
  private final DateTimeFormatter time = pattern(Words.of("date.time"));
  private final DateTimeFormatter shortDate = pattern(Words.of("date.short"));
  private final DateTimeFormatter shortDateWithYear = pattern(Words.of("date.shortYear"));
  private final DateTimeFormatter weekday = pattern(Words.of("date.weekday"));
  private final DateTimeFormatter weekdayWithYear = pattern(Words.of("date.weekdayYear"));
  private final DateTimeFormatter date = pattern(Words.of("date.day"));
  private final DateTimeFormatter full = pattern(Words.of("date.full"));

  /// @param clock tells the moment and the reader's zone
  public Times(Clock clock) {
    this.clock = clock;
  }

  /// As short as can be: "now", "40 min", "2 h", then the clock, then the date.
  public String ago(Instant moment) {
    Duration age = age(moment);
    if (age.toMinutes() < 1) {
      return Words.of("ago.now");
    }
    if (age.compareTo(HOUR) < 0) {
      return Words.of("ago.minutes", age.toMinutes());
    }
    if (age.compareTo(HALF_DAY) < 0) {
      return Words.of("ago.hours", age.toHours());
    }
    LocalDate day = day(moment);
    if (!day.isBefore(today().minusDays(1))) {
      return time.format(at(moment));
    }
    return shortDate(day);
  }

  /// In whole words: "just now", "5 minutes ago", then the day and the clock.
  public String since(Instant moment) {
    Duration age = age(moment);
    if (age.toMinutes() < 1) {
      return Words.of("since.now");
    }
    if (age.compareTo(HOUR) < 0) {
      return Words.count("since.minutes", age.toMinutes());
    }
    return age.compareTo(DAY) < 0 ? Words.count("since.hours", age.toHours()) : full(moment);
  }

  /// The heading of a day: "Today, Tuesday 24 November", "Yesterday", "Sunday 22 November".
  public String heading(LocalDate day) {
    LocalDate today = today();
    if (day.equals(today)) {
      return Words.of("day.today", weekday.format(day));
    }
    if (day.equals(today.minusDays(1))) {
      return Words.of("day.yesterday");
    }
    return (day.getYear() == today.getYear() ? weekday : weekdayWithYear).format(day);
  }

  /// The day in full, "Tuesday 24 November 2026".
  public String weekday(LocalDate day) {
    return weekdayWithYear.format(day);
  }

  /// Day and clock, "24 November 2026, 09:12".
  public String full(Instant moment) {
    return full.format(at(moment));
  }

  /// The day alone, "24 November 2026".
  public String date(LocalDate day) {
    return date.format(day);
  }

  /// The day alone as short as can be, "24 Nov", with the year if it is another.
  public String shortDate(LocalDate day) {
    return (day.getYear() == today().getYear() ? shortDate : shortDateWithYear).format(day);
  }

  /// The clock alone if `moment` is today, else with its day.
  public String clock(Instant moment) {
    return day(moment).equals(today()) ? time.format(at(moment)) : shortDate.format(at(moment));
  }

  public boolean isPast(Instant moment) {
    return !moment.isAfter(clock.instant());
  }

  public LocalDate day(Instant moment) {
    return at(moment).toLocalDate();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private Duration age(Instant moment) {
    return Duration.between(moment, clock.instant());
  }

  private ZonedDateTime at(Instant moment) {
    return moment.atZone(clock.getZone());
  }

  private static DateTimeFormatter pattern(String pattern) {
    return pattern(pattern, Words.locale());
  }

  /// In the names and the digits of a language: the digits that its numbers have too.
  static DateTimeFormatter pattern(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).localizedBy(locale);
  }
}
