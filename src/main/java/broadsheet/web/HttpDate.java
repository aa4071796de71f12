package broadsheet.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A date in an HTTP header, in the form of today or in one of the two that RFC 9110 §5.6.7 still
/// wants read. All of them are in GMT.
final class HttpDate {

  private static final int CENTURY = 1970;

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          // Sun, 06 Nov 1994 08:49:37 GMT
          DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss zzz", Locale.ENGLISH),
          // Sunday, 06-Nov-94 08:49:37 GMT
          new DateTimeFormatterBuilder()
              .appendPattern("EEEE, dd-MMM-")
              .appendValueReduced(ChronoField.YEAR, 2, 2, CENTURY)
              .appendPattern(" HH:mm:ss zzz")
              .toFormatter(Locale.ENGLISH),
          // Sun Nov  6 08:49:37 1994
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH));

  private HttpDate() {}

  static Optional<Instant> read(String text) {
    String stripped = text.strip();
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDateTime.parse(stripped, form).toInstant(ZoneOffset.UTC));
      } catch (DateTimeException e) {
        // perhaps the next one
      }
    }
    return Optional.empty();
  }
}
