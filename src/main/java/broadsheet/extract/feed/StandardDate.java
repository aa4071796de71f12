package broadsheet.extract.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Reads a moment that is written exactly as RFC 1123 or RFC 3339 asks, as nearly all are.
final class StandardDate {

  private StandardDate() {}

  /// @return absent for every other form, and for what no calendar has
  static @Nullable Instant parse(String text) {
    int length = text.length();
    if (length >= 28 && text.charAt(3) == ',' && endsInZone(text, "GMT", 5)) {
      return by(DateTimeFormatter.RFC_1123_DATE_TIME, text);
    }
    if (length >= 20 && text.charAt(10) == 'T' && endsInZone(text, "Z", 6)) {
      return by(DateTimeFormatter.ISO_OFFSET_DATE_TIME, text);
    }
    return null;
  }

  /// @param width characters of an offset that is written as figures
  private static boolean endsInZone(String text, String zero, int width) {
    char sign = text.charAt(text.length() - width);
    return sign == '+' || sign == '-' || text.endsWith(zero);
  }

  private static @Nullable Instant by(DateTimeFormatter form, String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.from(form.parse(text));
      return moment.getYear() < 1_000 ? null : moment.toInstant(); // "04" is no year of its own
    } catch (DateTimeException e) {
      return null; // a wrong day of the week, a leap second
    }
  }
}
