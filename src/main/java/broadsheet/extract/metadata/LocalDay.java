package broadsheet.extract.metadata;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Gives a moment told in UTC back the day that the site itself files it under.
final class LocalDay {

  private static final int FARTHEST_HOURS = 12;

  private LocalDay() {}

  /// @param filed the day in the page's address
  /// @return the same instant, under the smallest offset that makes it that day; unchanged if there
  ///     is none, or if a zone was told
  static Moment aligned(Moment moment, @Nullable Moment filed) {
    if (filed == null || !moment.timed() || !moment.at().getOffset().equals(ZoneOffset.UTC)) {
      return moment;
    }
    LocalDate day = filed.day();
    LocalDateTime utc = moment.at().toLocalDateTime();
    long late = ChronoUnit.SECONDS.between(day.plusDays(1).atStartOfDay(), utc);
    long early = ChronoUnit.SECONDS.between(utc, day.atStartOfDay());
    int hours =
        late >= 0 ? (int) -(late / 3600 + 1) : early > 0 ? (int) ((early + 3599) / 3600) : 0;
    if (hours == 0 || Math.abs(hours) > FARTHEST_HOURS) {
      return moment;
    }
    return new Moment(moment.at().withOffsetSameInstant(ZoneOffset.ofHours(hours)), true);
  }
}
