package broadsheet.extract.metadata;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Settles the day of a dateline that prints it twice, or without its year.
final class DatelineDay {

  /// A story is printed this soon after it was filed.
  private static final long SOON = 3;

  private DatelineDay() {}

  /// "Sept 21 (AFP) Sep 21, 2022": the first day is the place's own, the year is in the second.
  static @Nullable LocalDate of(List<PrintedDate> days) {
    LocalDate dated = null;
    for (PrintedDate day : days) {
      dated = dated == null ? day.date() : dated;
    }
    if (dated == null) {
      return null;
    }
    LocalDate first = nearest(days.getFirst().monthDay(), dated);
    return Math.abs(ChronoUnit.DAYS.between(first, dated)) <= SOON ? first : dated;
  }

  /// @return that day in the year which brings it closest to `known`
  static LocalDate nearest(MonthDay day, LocalDate known) {
    LocalDate best = day.atYear(known.getYear());
    for (int year : new int[] {known.getYear() - 1, known.getYear() + 1}) {
      LocalDate other = day.atYear(year);
      if (Math.abs(ChronoUnit.DAYS.between(other, known))
          < Math.abs(ChronoUnit.DAYS.between(best, known))) {
        best = other;
      }
    }
    return best;
  }
}
