package broadsheet.cli;

import broadsheet.extract.Feed;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// A feed as one JSON object, in the form that `parse feed` prints.
final class FeedJson {

  private FeedJson() {}

  static ObjectNode of(Feed feed) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("title", feed.title());
    json.put("link", text(feed.link()));
    json.put("language", feed.language());
    ArrayNode entries = json.putArray("entries");
    feed.entries().forEach(entry -> write(entry, entries.addObject()));
    return json;
  }

  private static void write(Feed.Entry entry, ObjectNode json) {
    json.put("id", entry.id());
    json.put("title", entry.title());
    json.put("link", text(entry.link()));
    json.put("author", entry.author());
    json.put("published", text(entry.published()));
    json.put("updated", text(entry.updated()));
    json.put("summaryHtml", entry.summaryHtml());
    json.put("contentHtml", entry.contentHtml());
    ArrayNode enclosures = json.putArray("enclosures");
    for (Feed.Enclosure enclosure : entry.enclosures()) {
      ObjectNode node = enclosures.addObject();
      node.put("url", enclosure.url().toString());
      node.put("type", enclosure.type());
      node.put("length", enclosure.length());
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
