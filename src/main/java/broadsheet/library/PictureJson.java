package broadsheet.library;

import broadsheet.news.Picture;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A picture's address and what a page tells of it, as JSON.
final class PictureJson {

  private PictureJson() {}

  static ObjectNode write(Picture picture) {
    ObjectNode node = Json.object();
    node.put("url", picture.url().toString());
    node.put("width", picture.width());
    node.put("height", picture.height());
    return node.put("alt", picture.alt());
  }

  static @Nullable Picture read(JsonNode node) {
    URI url = Json.uri(node, "url");
    return url == null
        ? null
        : new Picture(
            url, node.path("width").asInt(), node.path("height").asInt(), Json.text(node, "alt"));
  }
}
