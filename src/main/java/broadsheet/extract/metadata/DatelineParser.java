package broadsheet.extract.metadata;

import broadsheet.news.Dateline;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the dateline that opens a wire story: "SEOUL, Sept 21 (AFP) -".
public final class DatelineParser {

  private DatelineParser() {}

  /// A dateline and how much of the text it takes.
  ///
  /// @param day month and day as printed, also where the year is not
  /// @param end index of the first character of the story itself
  public record Match(Dateline dateline, @Nullable MonthDay day, int end) {

    /// How far the printed day may lie from the page's own date.
    private static final long NEAR = 14;

    /// The dateline with the year of the page's own date, where it prints none or a wrong one.
    ///
    /// @param page the day that the page or its address gives, if any
    public Dateline dated(@Nullable LocalDate page) {
      if (page == null || day == null) {
        return dateline;
      }
      LocalDate near = DatelineDay.nearest(day, page);
      boolean fits = Math.abs(ChronoUnit.DAYS.between(near, page)) <= NEAR;
      return fits ? new Dateline(dateline.place(), dateline.agency(), near) : dateline;
    }
  }

  /// @param head a text that may open with a dateline
  /// @return [Dateline#NONE] for an ordinary sentence
  public static Dateline parse(String head) {
    return match(head).map(Match::dateline).orElse(Dateline.NONE);
  }

  /// As [#parse], for callers that cut the dateline off.
  public static Optional<Match> match(String head) {
    return WesternDateline.at(head).or(() -> EastAsianDateline.at(head));
  }
}
