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
  private final ReadAhead text;
  private boolean inCdata;
  private boolean doctypeSeen;
  private boolean entryOpen;
  private int grown;
  private String spelling = "";
  private Map<String, String> entities = Doctype.OF_XHTML;
  private String inserted = "";
  private int insertedAt;

  MendedXml(Reader source) {
    this.source = source;
    text = new ReadAhead(source);
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
      if (text.see(LOOK_AHEAD) == 0) {
        break;
      }
      int plain = plainRun(limit - to);
      text.take(plain, into, to);
      to += plain;
      if (plain == 0) {
        special();
      }
    }
    return to == offset && length > 0 ? -1 : to - offset;
  }

  /// How many characters from here on need no thought.
  private int plainRun(int most) {
    int stop = Math.min(text.seen(), most);
    int plain = 0;
    while (plain < stop && !isSpecial(text.charAt(plain))) {
      plain++;
    }
    return plain;
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
    char c = text.charAt(0);
    if (c == '&') {
      ampersand();
    } else if (c == '<' && inCdata) {
      inCdata = !atEndOfEntry();
      insert(inCdata ? "<" : "]]><");
    } else if (c == '<') {
      opening();
    } else if (c == ']') {
      inCdata = !text.startsWith(0, "]]>");
      insert("]");
    } else {
      text.skip(1);
    }
  }

  /// Where CDATA that nobody closed must have ended: at an entry's end, before the next thing.
  private boolean atEndOfEntry() {
    if (!text.startsWith(0, "</ITEM>") && !text.startsWith(0, "</ENTRY>")) {
      return false;
    }
    int next = "</ITEM>".length();
    while (next < text.seen() && text.charAt(next) != '<') {
      next++;
    }
    for (String follower : AFTER_ENTRY) {
      if (text.startsWith(next, follower)) {
        return true;
      }
    }
    return false;
  }

  private void ampersand() {
    int name = 1;
    while (name < text.seen() && name < LOOK_AHEAD - 2 && isNameOrNumber(text.charAt(name))) {
      name++;
    }
    boolean reference = name > 1 && name < text.seen() && text.charAt(name) == ';';
    String value = reference ? entities.get(text.text(1, name)) : null;
    if (value != null && grown < MOST_GROWTH) {
      grown += value.length();
      replace(name + 1, value);
    } else {
      insert(reference ? "&" : "&amp;");
    }
  }

  private void opening() throws IOException {
    if (text.startsWith(0, CDATA)) {
      inCdata = true;
      replace(CDATA.length(), CDATA);
    } else if (!doctypeSeen && text.startsWith(0, "<!DOCTYPE")) {
      doctypeSeen = true;
      entities = Doctype.entities(doctype());
    } else {
      String missing = closingOfLastEntry();
      insert(missing.isEmpty() ? "<" : missing + "<");
    }
  }

  private String closingOfLastEntry() {
    boolean closes = text.startsWith(1, "/");
    int name = closes ? 2 : 1;
    for (String entry : ENTRIES) {
      if (text.startsWith(name, entry) && isNameEnd(name + entry.length())) {
        String missing = entryOpen && !closes ? "</" + spelling + ">" : "";
        spelling = text.text(name, name + entry.length());
        entryOpen = !closes;
        return missing;
      }
    }
    return "";
  }

  private boolean isNameEnd(int index) {
    return index < text.seen()
        && (text.charAt(index) == '>' || Character.isWhitespace(text.charAt(index)));
  }

  /// Puts `other` in the place of the character at hand.
  private void insert(String other) {
    replace(1, other);
  }

  private void replace(int count, String other) {
    inserted = other;
    insertedAt = 0;
    text.skip(count);
  }

  private String doctype() throws IOException {
    StringBuilder declaration = new StringBuilder();
    boolean subset = false;
    while (declaration.length() < LONGEST_DOCTYPE && text.see(1) > 0) {
      char c = text.charAt(0);
      text.skip(1);
      declaration.append(c);
      subset = c == '[' || (subset && c != ']');
      if (c == '>' && !subset) {
        break;
      }
    }
    return declaration.toString();
  }

  private static boolean isNameOrNumber(char c) {
    return Character.isLetterOrDigit(c) || c == '#' || c == '.' || c == '_' || c == '-' || c == ':';
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
