package broadsheet.extract.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/// The story as the page repeats it for machines (schema.org `articleBody`). It has lost its shape,
/// and is often cut: it shows where on the page the story stands, and is printed from here only if
/// it stands nowhere, see [UnprintedStory].
final class DeclaredBody {

  private static final JsonFactory JSON = new JsonFactory();

  private DeclaredBody() {}

  /// @param data the JSON-LD of the page
  /// @return the longest one on the page, or an empty text
  static String of(List<String> data) {
    String longest =
        all(data).stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    return longest.indexOf('<') < 0 ? longest : Jsoup.parse(longest).text();
  }

  /// @return all on the page, as written, each once
  static Set<String> all(List<String> data) {
    Set<String> bodies = new LinkedHashSet<>();
    for (String json : data) {
      if (json.contains("\"articleBody\"")) {
        add(json, bodies);
      }
    }
    return bodies;
  }

  private static void add(String json, Set<String> bodies) {
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals("articleBody")) {
          parser.nextToken();
          bodies.add(parser.getValueAsString(""));
        }
      }
    } catch (IOException e) {
      return; // what was read before the fault is kept
    }
  }
}
