package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.text.Links;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One item of a feed in JSON, under the names of JSON Feed first, then under those of RSS.
final class JsonEntry {

  private final JsonNode node;
  private final URI document;

  JsonEntry(JsonNode node, URI document) {
    this.node = node;
    this.document = document;
  }

  Feed.Entry read() {
    String id = text("id", "guid");
    URI link = address("url", "link", "external_url");
    return new Feed.Entry(
        id,
        line("title"),
        link == null && id != null ? Links.web(id, null) : link,
        people(),
        FeedDate.parse(text("date_published", "pubDate")),
        FeedDate.parse(text("date_modified")),
        summary(),
        content(),
        address("image", "banner_image"),
        files());
  }

  private @Nullable String summary() {
    String summary = text("summary");
    String description = text("description");
    if (summary != null) {
      return SafeHtml.ofText(summary);
    }
    return description == null ? null : SafeHtml.of(description, document);
  }

  private @Nullable String content() {
    String html = text("content_html", "content:encoded");
    String plain = text("content_text");
    if (html != null) {
      return SafeHtml.of(html, document);
    }
    return plain == null ? null : SafeHtml.ofText(plain);
  }

  private List<Feed.Enclosure> files() {
    Map<URI, Feed.Enclosure> files = new LinkedHashMap<>();
    for (String field : List.of("attachments", "enclosure")) {
      for (JsonNode file : each(node.path(field))) {
        JsonEntry fields = new JsonEntry(file, document);
        URI url = fields.address("url");
        if (url != null) {
          Long length = MediaFiles.number(fields.text("size_in_bytes", "length"));
          String type = fields.text("mime_type", "type");
          files.putIfAbsent(url, new Feed.Enclosure(url, type, length));
        }
      }
    }
    return new ArrayList<>(files.values());
  }

  /// 1.1 has `authors`, 1.0 had `author`; some publishers write one where the other belongs.
  @Nullable String people() {
    Set<String> names = new LinkedHashSet<>();
    for (String field : List.of("authors", "author", "dc:creator")) {
      for (JsonNode person : each(node.path(field))) {
        String name =
            person.isTextual() ? person.asText() : new JsonEntry(person, document).text("name");
        String printed = name == null ? null : People.named(name);
        if (printed != null) {
          names.add(printed);
        }
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  @Nullable URI address(String... fields) {
    for (String field : fields) {
      URI address = Links.web(text(field), document);
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  @Nullable String line(String field) {
    String text = text(field);
    return text == null ? null : PlainText.ofAmbiguous(text);
  }

  /// The first that holds something. Numbers count as text: many write a numeric `id`.
  @Nullable String text(String... fields) {
    for (String field : fields) {
      JsonNode value = node.path(field);
      JsonNode inner = value.isObject() ? value.path("#value") : value;
      String text = inner.isValueNode() && !inner.isNull() ? inner.asText().strip() : "";
      if (!text.isEmpty()) {
        return text;
      }
    }
    return null;
  }

  private static Iterable<JsonNode> each(JsonNode value) {
    return value.isArray() ? value : value.isMissingNode() ? List.of() : List.of(value);
  }
}
