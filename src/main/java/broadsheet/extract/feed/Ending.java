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
    if (closes(root, tail(document, TAIL))) {
      return new Ending(true, false);
    }
    String tail = tail(document, LONG_TAIL);
    boolean complete = closes(root, tail);
    return new Ending(complete, !complete && last(OPENS, tail) >= last(CLOSES, tail));
  }

  /// Whether "</rss>" or "</rdf:RDF >" stands there: looked for from the end, where it is.
  private static boolean closes(String root, String tail) {
    for (int tag = tail.lastIndexOf("</"); tag >= 0; tag = tail.lastIndexOf("</", tag - 1)) {
      int end = tail.indexOf('>', tag);
      String name = end < 0 ? "" : tail.substring(tag + 2, end).stripTrailing();
      if (name.substring(name.indexOf(':') + 1).equals(root)) {
        return true;
      }
    }
    return false;
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
