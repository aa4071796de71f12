package broadsheet.extract.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a document ends: whole, or cut by a broken connection, perhaps inside an entry.
///
/// @param complete the outermost element is closed; what a cache wrote after it does not matter
/// @param inEntry the last entry is not closed
record Ending(boolean complete, boolean inEntry) {

  private static final int TAIL = 2_048;
  private static final int LONG_TAIL = 1 << 20;

  private static final Pattern OPENS = Pattern.compile("<(?:\\w+:)?(?:item|entry)[\\s>]");
  private static final Pattern CLOSES = Pattern.compile("</(?:\\w+:)?(?:item|entry)\\s*>");

  /// @param root the outermost element's name, without prefix
  static Ending of(byte[] document, String root) {
    Pattern end = Pattern.compile("</(?:\\w+:)?" + Pattern.quote(root) + "\\s*>");
    if (end.matcher(tail(document, TAIL)).find()) {
      return new Ending(true, false);
    }
    String tail = tail(document, LONG_TAIL);
    boolean complete = end.matcher(tail).find();
    return new Ending(complete, !complete && last(OPENS, tail) >= last(CLOSES, tail));
  }

  private static int last(Pattern pattern, String text) {
    int last = -1;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  /// The last ASCII characters, in lower case, whatever the encoding puts between them.
  private static String tail(byte[] document, int most) {
    StringBuilder tail = new StringBuilder();
    for (int i = document.length - 1; i >= 0 && tail.length() < most; i--) {
      if (document[i] > 0) {
        tail.append((char) document[i]);
      }
    }
    return tail.reverse().toString().toLowerCase(Locale.ROOT);
  }
}
