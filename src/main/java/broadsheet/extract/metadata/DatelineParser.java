package broadsheet.extract.metadata;

import broadsheet.news.Dateline;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the dateline that opens a wire story: "SEOUL, Sept 21 (AFP) -".
public final class DatelineParser {

  private DatelineParser() {}

  /// A dateline and how much of the text it takes.
  ///
  /// @param day month and day as printed, also where the year is not
  /// @param end index of the first character of the story itself
  public record Match(Dateline dateline, @Nullable MonthDay day, int end) {}

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
