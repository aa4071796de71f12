package broadsheet.ui.kit;

import java.text.NumberFormat;

/// Numbers as the window writes them: "12,408", "1.1 GB".
public final class Amounts {

  private static final long KB = 1000;
  private static final long MB = 1000 * KB;
  private static final long GB = 1000 * MB;

  private Amounts() {}

  public static String of(long n) {
    return NumberFormat.getIntegerInstance(Words.locale()).format(n);
  }

  /// A size on disk in decimal units, with one digit after the point only where it tells something.
  public static String bytes(long bytes) {
    if (bytes >= GB) {
      return Words.of("bytes.gb", oneDigit(bytes, GB));
    }
    if (bytes >= MB) {
      return Words.of("bytes.mb", bytes >= 10 * MB ? of(bytes / MB) : oneDigit(bytes, MB));
    }
    return Words.of("bytes.kb", of((bytes + KB - 1) / KB));
  }

  private static String oneDigit(long bytes, long unit) {
    NumberFormat format = NumberFormat.getInstance(Words.locale());
    format.setMaximumFractionDigits(1);
    return format.format((double) bytes / unit);
  }
}
