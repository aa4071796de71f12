package broadsheet.library;

import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The headlines of a sidebar as they were printed, as JSON.
final class HeadlineJson {

  private HeadlineJson() {}

  static String write(List<Headline> headlines) {
    ArrayNode array = Json.array();
    headlines.forEach(headline -> array.add(write(headline)));
    return array.toString();
  }

  private static ObjectNode write(Headline headline) {
    ObjectNode node = Json.object().put("title", headline.title());
    node.put("url", headline.url().toString());
    Json.put(node, "guid", headline.guid());
    Json.put(node, "byline", headline.byline());
    Json.put(node, "place", headline.dateline().place());
    Json.put(node, "agency", headline.dateline().agency());
    Json.put(node, "date", headline.dateline().date());
    Json.put(node, "published", headline.published());
    Json.put(node, "summary", headline.summary());
    if (headline.picture() != null) {
      node.set("picture", PictureJson.write(headline.picture()));
    }
    Json.put(node, "label", headline.label());
    return node;
  }

  static List<Headline> read(String json) {
    List<Headline> headlines = new ArrayList<>();
    Json.read(json).forEach(node -> headlines.add(read(node)));
    return headlines;
  }

  private static Headline read(JsonNode node) {
    String date = Json.text(node, "date");
    String published = Json.text(node, "published");
    return new Headline(
        node.path("title").asText(),
        URI.create(node.path("url").asText()),
        Json.text(node, "guid"),
        Json.text(node, "byline"),
        new Dateline(
            Json.text(node, "place"),
            Json.text(node, "agency"),
            date == null ? null : LocalDate.parse(date)),
        published == null ? null : Instant.parse(published),
        Json.text(node, "summary"),
        PictureJson.read(node.path("picture")),
        Json.text(node, "label"));
  }
}
