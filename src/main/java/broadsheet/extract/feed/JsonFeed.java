package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.text.Links;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads JSON Feed 1.0 and 1.1.
final class JsonFeed {

  private JsonFeed() {}

  static boolean isFeed(JsonNode node) {
    String version = node.path("version").asText("");
    return version.contains("jsonfeed.org") || node.path("items").isArray();
  }

  static Feed of(JsonNode root, URI document) {
    List<Feed.Entry> entries = new ArrayList<>();
    root.path("items").forEach(item -> entries.add(entry(item, document)));
    URI link = address(root, document, "home_page_url");
    return new Feed(
        line(root, "title"),
        link == null ? document : link,
        text(root, "language"),
        Policy.apply(entries, people(root)));
  }

  private static Feed.Entry entry(JsonNode item, URI document) {
    String html = text(item, "content_html");
    String plain = text(item, "content_text");
    String summary = text(item, "summary");
    String id = text(item, "id");
    URI link = address(item, document, "url", "external_url");
    URI image = address(item, document, "image", "banner_image");
    return new Feed.Entry(
        id,
        line(item, "title"),
        link == null && id != null ? Links.web(id, null) : link,
        people(item),
        FeedDate.parse(text(item, "date_published")),
        FeedDate.parse(text(item, "date_modified")),
        summary == null ? null : SafeHtml.ofText(summary),
        html != null ? SafeHtml.of(html, document) : plain == null ? null : SafeHtml.ofText(plain),
        image,
        attachments(item, document));
  }

  private static List<Feed.Enclosure> attachments(JsonNode item, URI document) {
    List<Feed.Enclosure> files = new ArrayList<>();
    for (JsonNode file : item.path("attachments")) {
      URI url = address(file, document, "url");
      if (url != null) {
        String size = text(file, "size_in_bytes");
        files.add(new Feed.Enclosure(url, text(file, "mime_type"), MediaFiles.number(size)));
      }
    }
    return files;
  }

  /// 1.1 has `authors`, 1.0 had `author`; some publishers write one where the other belongs.
  private static @Nullable String people(JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    for (String field : List.of("authors", "author")) {
      JsonNode value = node.path(field);
      if (value.isArray()) {
        value.forEach(person -> add(names, person));
      } else {
        add(names, value);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static void add(Set<String> names, JsonNode person) {
    String name = person.isTextual() ? person.asText() : text(person, "name");
    String line = name == null ? null : PlainText.line(name);
    if (line != null) {
      names.add(line);
    }
  }

  private static @Nullable URI address(JsonNode node, URI document, String... fields) {
    for (String field : fields) {
      URI address = Links.web(text(node, field), document);
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  private static @Nullable String line(JsonNode node, String field) {
    String text = text(node, field);
    return text == null ? null : PlainText.ofAmbiguous(text);
  }

  /// Numbers count as text: many write a numeric `id`.
  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    return text.isEmpty() ? null : text;
  }
}
