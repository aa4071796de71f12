package broadsheet.extract.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;

/// The story as the page repeats it for machines (schema.org `articleBody`). It is not printed from
/// here: it has lost its shape, and is often cut. It only shows where on the page the story stands.
final class DeclaredBody {

  private static final JsonFactory JSON = new JsonFactory();

  private DeclaredBody() {}

  /// @param data the JSON-LD of the page
  /// @return the longest one on the page, or an empty text
  static String of(List<String> data) {
    String longest = "";
    for (String json : data) {
      String body = json.contains("\"articleBody\"") ? longest(json) : "";
      longest = body.length() > longest.length() ? body : longest;
    }
    return longest.indexOf('<') < 0 ? longest : Jsoup.parse(longest).text();
  }

  private static String longest(String json) {
    String longest = "";
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals("articleBody")) {
          parser.nextToken();
          String body = parser.getValueAsString("");
          longest = body.length() > longest.length() ? body : longest;
        }
      }
    } catch (IOException e) {
      return longest;
    }
    return longest;
  }
}
