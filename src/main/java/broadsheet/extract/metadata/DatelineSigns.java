package broadsheet.extract.metadata;

/// What could part a dateline from its story: a bracket or a dash as [DatelineText] looks for them,
/// or a day near the beginning and an agency. Most lines have nothing of it and need no closer
/// look.
final class DatelineSigns {

  private static final int LONGEST = 100;
  private static final int EARLY = 40;

  private DatelineSigns() {}

  /// Whether any stands in the head of a text.
  static boolean in(String text) {
    int most = Math.min(text.length(), LONGEST);
    boolean day = false;
    for (int i = 0; i < most; i++) {
      char c = text.charAt(i);
      if (!isPlain(c)) {
        if (isSign(text, i)) {
          return true;
        }
        day |= i < EARLY && Character.isDigit(c);
      }
    }
    return day && Agencies.mayBeIn(text.substring(0, most));
  }

  /// What most of a text is, and no sign.
  private static boolean isPlain(char c) {
    return c == ' ' || (c >= 'a' && c <= 'z');
  }

  private static boolean isSign(String text, int i) {
    return switch (text.charAt(i)) {
      case '(', '[', '/', '—', '–', '―', '‒', '_' -> true;
      case '-' -> i > 0 && " \u00A0)]/.-".indexOf(text.charAt(i - 1)) >= 0;
      case '=', ':' -> i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
      default -> false;
    };
  }
}
