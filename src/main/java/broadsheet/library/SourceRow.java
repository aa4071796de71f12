package broadsheet.library;

import broadsheet.news.Capture;
import broadsheet.news.Health;
import broadsheet.news.LastVisit;
import broadsheet.news.Rest;
import broadsheet.news.Rhythm;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.news.Validators;
import java.net.URI;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How sources become rows and rows become sources.
final class SourceRow {

  static final String SELECT =
      """
      SELECT id, title, url, site, kind, folder, language, trusted, capture, sidebars_too, every,
        kept_for, weekly, fresh_for, rest, skip_hours, skip_days, whole,
        asked, answered, next_try, problem, failures, state
      FROM source\
      """;

  private static final int HOURS = 24;

  private SourceRow() {}

  static Source read(Row row) throws SQLException {
    return new Source(
        new SourceId(row.number()),
        row.text(),
        row.uri(),
        row.maybeUri(),
        SourceKind.valueOf(row.text()),
        row.maybeText(),
        row.maybeText(),
        row.flag(),
        new SourceSettings(
            Capture.valueOf(row.text()),
            row.flag(),
            maybeSeconds(row.maybeNumber()),
            maybeSeconds(row.maybeNumber())),
        rhythm(row),
        new Health(
            row.maybeInstant(),
            row.maybeInstant(),
            row.maybeInstant(),
            row.maybeText(),
            row.integer(),
            Health.State.valueOf(row.text())));
  }

  private static Rhythm rhythm(Row row) throws SQLException {
    return new Rhythm(
        row.integer(),
        Duration.ofSeconds(row.number()),
        new Rest(Duration.ofSeconds(row.number()), hours(row.integer()), days(row.integer())),
        row.flag());
  }

  /// Of etag, last_modified, body_hash, body_came, moving_to, moving_since.
  static LastVisit lastVisit(Row row) throws SQLException {
    return new LastVisit(
        new Validators(row.maybeText(), row.maybeText()),
        row.maybeText(),
        row.maybeInstant(),
        move(row.maybeUri(), row.maybeInstant()));
  }

  private static LastVisit.@Nullable Move move(@Nullable URI to, @Nullable Instant since) {
    return to == null || since == null ? null : new LastVisit.Move(to, since);
  }

  private static @Nullable Duration maybeSeconds(@Nullable Long seconds) {
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }

  private static Set<Integer> hours(int bits) {
    Set<Integer> hours = new HashSet<>();
    for (int hour = 0; hour < HOURS; hour++) {
      if ((bits >> hour & 1) == 1) {
        hours.add(hour);
      }
    }
    return hours;
  }

  private static Set<DayOfWeek> days(int bits) {
    Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
    days.removeIf(day -> (bits >> bit(day) & 1) == 0);
    return days;
  }

  static int hourBits(Collection<Integer> hours) {
    return hours.stream().filter(hour -> hour < HOURS).mapToInt(hour -> 1 << hour).sum();
  }

  static int dayBits(Collection<DayOfWeek> days) {
    return days.stream().mapToInt(day -> 1 << bit(day)).sum();
  }

  private static int bit(DayOfWeek day) {
    return day.getValue() - 1;
  }
}
