package broadsheet.extract.feed;

/// Takes out what no reader can see: control characters (XML 1.0 §2.2).
final class Characters {

  /// What windows-1252 has where Unicode has the C1 controls.
  private static final String WINDOWS_1252 =
      "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d"
          + "\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
          + "\ufffd\u017e\u0178";

  private Characters() {}

  /// C1 controls are read as windows-1252 means the same number, as HTML does (§13.2.5.80).
  static String visible(String text) {
    int i = 0;
    while (i < text.length() && !isControl(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isControl(c)) {
        out.append(c);
      } else if (c >= '\u0080') {
        out.append(WINDOWS_1252.charAt(c - '\u0080'));
      }
    }
    return out.toString();
  }

  private static boolean isControl(char c) {
    return c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= '\u007f' && c < '\u00a0';
  }
}
