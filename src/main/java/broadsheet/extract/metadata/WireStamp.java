package broadsheet.extract.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The second of filing by which wires number their stories: "/220921222929." in an address is
/// yyMMddHHmmss in UTC.
public final class WireStamp {

  private static final Pattern STAMP =
      Pattern.compile(
          "/(\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)\\.");

  private WireStamp() {}

  /// @return nothing where the path of an address bears none
  public static @Nullable Instant in(String path) {
    Matcher stamp = STAMP.matcher(path);
    if (!stamp.find()) {
      return null;
    }
    try {
      return LocalDateTime.of(
              2000 + number(stamp.group(1)),
              number(stamp.group(2)),
              number(stamp.group(3)),
              number(stamp.group(4)),
              number(stamp.group(5)),
              number(stamp.group(6)))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null; // the 31st of a shorter month
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
