package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.metadata.DatelineParser;
import broadsheet.extract.metadata.WireStamp;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The one moment that a feed prints as the date of all its entries, if it does: when a program
/// made the file. The stories' own dates then stand in their datelines or their addresses.
///
/// @param stamp absent for a feed whose dates are the stories'
record BuildTime(@Nullable Instant stamp) {

  private static final Duration DAY = Duration.ofDays(1);

  static BuildTime of(Feed feed) {
    Instant common = null;
    int dated = 0;
    for (Feed.Entry entry : feed.entries()) {
      Instant published = entry.published();
      if (published != null && common != null && !published.equals(common)) {
        return new BuildTime(null);
      }
      common = published == null ? common : published;
      dated += published == null ? 0 : 1;
    }
    return new BuildTime(dated > 1 || Objects.equals(common, feed.built()) ? common : null);
  }

  /// When a story appeared, as far as anything says so; absent where its dateline tells the day and
  /// nothing tells the hour.
  ///
  /// @param printed the entry's own date
  @Nullable Instant moment(
      @Nullable Instant printed, DatelineParser.@Nullable Match head, URI link) {
    if (stamp == null) {
      return printed;
    }
    LocalDate day = head == null ? null : day(head);
    Instant filed = filed(link);
    if (filed != null && (day == null || isSameButForTheYear(filed, day))) {
      return filed;
    }
    return day == null || atNoon(day).isAfter(stamp.plus(DAY)) ? printed : null;
  }

  /// The day of a dateline, its year supplied where it prints none.
  @Nullable LocalDate day(DatelineParser.Match head) {
    LocalDate date = head.dateline().date();
    MonthDay day = head.day();
    if (date != null || day == null || stamp == null) {
      return date;
    }
    LocalDate latest = LocalDate.ofInstant(stamp.plus(DAY), ZoneOffset.UTC);
    LocalDate thisYear = day.atYear(latest.getYear());
    return thisYear.isAfter(latest) ? day.atYear(latest.getYear() - 1) : thisYear;
  }

  /// A moment that lies after the feed was made is no moment.
  private @Nullable Instant filed(URI link) {
    if (stamp == null || link.getRawPath() == null) {
      return null;
    }
    Instant moment = WireStamp.in(link.getRawPath());
    return moment == null || moment.isAfter(stamp.plus(DAY)) ? null : moment;
  }

  /// Datelines with a wrong year are printed every January.
  private static boolean isSameButForTheYear(Instant moment, LocalDate day) {
    LocalDate filed = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return Math.abs(ChronoUnit.DAYS.between(filed, day.withYear(filed.getYear()))) < 2;
  }

  /// Noon in UTC is the same day nearly everywhere.
  private static Instant atNoon(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }
}
