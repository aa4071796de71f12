package broadsheet.extract.text;

/// Takes out what no reader can see: control characters (XML 1.0 §2.2).
public final class Characters {

  /// What windows-1252 has where Unicode has the C1 controls.
  private static final String WINDOWS_1252 =
      "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d"
          + "\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
          + "\ufffd\u017e\u0178";

  private Characters() {}

  /// C1 controls are read as windows-1252 means the same number, as HTML does (§13.2.5.80).
  public static String visible(String text) {
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

  /// As [#visible], and nothing that turns the writing direction of what stands beside it, or that
  /// has no width to be seen by (Unicode TR 36 §2.5).
  public static String neutral(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    visible(text)
        .codePoints()
        .filter(c -> !isInvisible(c))
        .forEach(c -> out.appendCodePoint(c == 0x2028 || c == 0x2029 ? ' ' : c));
    return out.toString();
  }

  /// Most texts need nothing done.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ascii = c >= ' ' && c < '\u007f';
      if (!ascii && (isControl(c) || c == 0x2028 || c == 0x2029 || c >= 0xD800 || isInvisible(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c & 0xFFFE) == 0xFFFE
        || c == 0x00AD
        || c == 0x200B
        || c == 0xFEFF;
  }

  private static boolean isControl(char c) {
    return c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= '\u007f' && c < '\u00a0';
  }
}
