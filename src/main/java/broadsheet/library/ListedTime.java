package broadsheet.library;

import broadsheet.news.Headline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// The time that a headline is listed by.
final class ListedTime {

  private ListedTime() {}

  /// When it was published, else the dateline's day, else when it was seen; never later than that,
  /// so that a source whose clock is wrong cannot hold the top of the list.
  ///
  /// A day without an hour stands at its noon, which is the same day in nearly every time zone; the
  /// very day it was seen, at the moment it was seen.
  static Instant of(Headline headline, Instant seen) {
    Instant told = headline.published();
    LocalDate day = headline.dateline().date();
    if (told == null && day != null && !day.equals(seen.atOffset(ZoneOffset.UTC).toLocalDate())) {
      told = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
    return told == null || told.isAfter(seen) ? seen : told;
  }
}
