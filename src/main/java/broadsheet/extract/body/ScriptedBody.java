package broadsheet.extract.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Stories that a page's scripts hold as HTML for the browser to draw: frameworks print their data
/// as strings of JSON, alone or within a string.
final class ScriptedBody {

  /// Paragraphs; what has fewer is a notice or a box.
  private static final int FEWEST = 3;

  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:<|\\\\u003c)p(?:>|\\\\{1,4}u003e|\\s)", Pattern.CASE_INSENSITIVE);

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private ScriptedBody() {}

  /// @return all on the page, as HTML, each once
  static Set<String> all(Document page) {
    Set<String> bodies = new LinkedHashSet<>();
    for (Element script : page.select("script")) {
      strings(script.data(), true, bodies);
    }
    return bodies;
  }

  /// A string ends on its line: after a quote that opens none, the next line counts from its own.
  private static void strings(String text, boolean within, Set<String> bodies) {
    int open = text.indexOf('"');
    while (open >= 0) {
      int end = end(text, open + 1);
      if (end < text.length() && text.charAt(end) == '"') {
        string(text.substring(open, end + 1), within, bodies);
      }
      open = text.indexOf('"', end + 1);
    }
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private static void string(String quoted, boolean within, Set<String> bodies) {
    if (!holdsParagraphs(quoted)) {
      return;
    }
    String text = unquoted(quoted).strip();
    if (text.startsWith("<")) {
      bodies.add(text);
    } else if (within) {
      strings(text, false, bodies);
    }
  }

  private static boolean holdsParagraphs(String text) {
    return PARAGRAPH.matcher(text).results().limit(FEWEST).count() == FEWEST;
  }

  private static String unquoted(String quoted) {
    try (JsonParser parser = JSON.createParser(quoted)) {
      parser.nextToken();
      return parser.getValueAsString("");
    } catch (IOException e) {
      return ""; // it only looked like a string
    }
  }
}
