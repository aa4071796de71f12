package broadsheet.extract.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;

/// Markup as it should have been written, passed on as it is read.
///
/// Outside CDATA a bare ampersand is escaped ("?id=1&section=2" is no section sign); control
/// characters go; the document type declaration goes, its entities are put in place; an item that
/// opens before the last one closed closes it, and so does CDATA that runs over an item's end.
final class MendedXml extends Reader {

  private static final int LOOK_AHEAD = 80;
  private static final int LONGEST_DOCTYPE = 16_000;
  private static final int MOST_GROWTH = 1_000_000;
  private static final String CDATA = "<![CDATA[";
  private static final List<String> AFTER_ENTRY =
      List.of("<ITEM", "<ENTRY", "</CHANNEL", "</RSS", "</FEED", "</RDF");
  private static final List<String> ENTRIES = List.of("ITEM", "ENTRY");

  private final Reader source;
  private final char[] window = new char[4_096];
  private int at;
  private int end;
  private boolean ended;
  private boolean inCdata;
  private boolean doctypeSeen;
  private boolean entryOpen;
  private int grown;
  private String spelling = "";
  private Map<String, String> entities = Map.of();
  private String inserted = "";
  private int insertedAt;

  MendedXml(Reader source) {
    this.source = source;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int to = offset;
    int limit = offset + length;
    while (to < limit) {
      if (insertedAt < inserted.length()) {
        into[to++] = inserted.charAt(insertedAt++);
        continue;
      }
      if (end - at < LOOK_AHEAD) {
        fill();
      }
      if (at == end) {
        break;
      }
      int plain = plainRun(limit - to);
      System.arraycopy(window, at, into, to, plain);
      at += plain;
      to += plain;
      if (plain == 0) {
        special();
      }
    }
    return to == offset && length > 0 ? -1 : to - offset;
  }

  /// How many characters from here on need no thought.
  private int plainRun(int most) {
    int stop = Math.min(end, at + most);
    int i = at;
    while (i < stop && !isSpecial(window[i])) {
      i++;
    }
    return i - at;
  }

  private boolean isSpecial(char c) {
    return switch (c) {
      case '<' -> true;
      case '&' -> !inCdata;
      case ']' -> inCdata;
      case '\n', '\t', '\r' -> false;
      default -> c < ' ' || (c >= '\ufffe' && !inCdata);
    };
  }

  private void special() throws IOException {
    char c = window[at];
    if (c == '&') {
      ampersand();
    } else if (c == '<' && inCdata) {
      inCdata = !atEndOfEntry();
      insert(inCdata ? "<" : "]]><");
    } else if (c == '<') {
      opening();
    } else if (c == ']') {
      inCdata = !startsWith("]]>");
      insert("]");
    } else {
      at++;
    }
  }

  /// Where CDATA that nobody closed must have ended: at an entry's end, before the next thing.
  private boolean atEndOfEntry() {
    if (!startsWith("</ITEM>") && !startsWith("</ENTRY>")) {
      return false;
    }
    int next = at + 7;
    while (next < end && window[next] != '<') {
      next++;
    }
    for (String follower : AFTER_ENTRY) {
      if (startsWith(next, follower)) {
        return true;
      }
    }
    return false;
  }

  private void ampersand() {
    int i = at + 1;
    while (i < end && i - at < LOOK_AHEAD - 2 && isNameOrNumber(window[i])) {
      i++;
    }
    boolean reference = i < end && window[i] == ';' && i > at + 1;
    String name = new String(window, at + 1, i - at - 1);
    String value = reference ? entities.get(name) : null;
    if (value != null && grown < MOST_GROWTH) {
      grown += value.length();
      insert(value);
      at = i + 1;
    } else {
      insert(reference ? "&" : "&amp;");
    }
  }

  private void opening() throws IOException {
    if (startsWith(CDATA)) {
      inCdata = true;
      at += CDATA.length();
      inserted = CDATA;
      insertedAt = 0;
    } else if (!doctypeSeen && startsWith("<!DOCTYPE")) {
      doctypeSeen = true;
      entities = Doctype.entities(doctype());
    } else {
      String missing = closingOfLastEntry();
      insert(missing.isEmpty() ? "<" : missing + "<");
    }
  }

  private String closingOfLastEntry() {
    boolean closes = end - at > 1 && window[at + 1] == '/';
    int name = closes ? at + 2 : at + 1;
    for (String entry : ENTRIES) {
      if (startsWith(name, entry) && isNameEnd(name + entry.length())) {
        String missing = entryOpen && !closes ? "</" + spelling + ">" : "";
        spelling = new String(window, name, entry.length());
        entryOpen = !closes;
        return missing;
      }
    }
    return "";
  }

  private boolean isNameEnd(int index) {
    return index < end && (window[index] == '>' || Character.isWhitespace(window[index]));
  }

  /// Puts `text` in the place of the character at hand.
  private void insert(String text) {
    inserted = text;
    insertedAt = 0;
    at++;
  }

  private String doctype() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean subset = false;
    while (text.length() < LONGEST_DOCTYPE) {
      if (at == end) {
        fill();
      }
      if (at == end) {
        break;
      }
      char c = window[at++];
      text.append(c);
      subset = c == '[' || (subset && c != ']');
      if (c == '>' && !subset) {
        break;
      }
    }
    return text.toString();
  }

  private boolean startsWith(String text) {
    return startsWith(at, text);
  }

  /// @param text in capitals; the document may write it otherwise
  private boolean startsWith(int from, String text) {
    if (end - from < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.toUpperCase(window[from + i]) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameOrNumber(char c) {
    return Character.isLetterOrDigit(c) || c == '#' || c == '.' || c == '_' || c == '-' || c == ':';
  }

  private void fill() throws IOException {
    System.arraycopy(window, at, window, 0, end - at);
    end -= at;
    at = 0;
    while (!ended && window.length - end > 1) {
      int count = source.read(window, end, window.length - end);
      ended = count < 0;
      end += Math.max(0, count);
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
