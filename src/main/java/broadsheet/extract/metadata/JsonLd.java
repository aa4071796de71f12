package broadsheet.extract.metadata;

import broadsheet.extract.text.ScriptText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The page's linked data (JSON-LD 1.1, schema.org), whatever the shape: graphs, arrays, nested
/// objects, references by `@id`, several scripts.
final class JsonLd {

  private static final int MOST_NODES = 20_000;

  /// Under these keys stand other stories than the page's own.
  private static final Set<String> OTHERS =
      Set.of(
          "itemListElement",
          "hasPart",
          "relatedLink",
          "mentions",
          "citation",
          "comment",
          "review",
          "isRelatedTo",
          "significantLink",
          "isBasedOn",
          "liveBlogUpdate");

  private final List<JsonNode> objects = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  static JsonLd of(PageElements elements) {
    JsonLd data = new JsonLd();
    for (Element script : elements.tagged("script")) {
      if (script.attr("type").contains("ld+json")) {
        LenientJson.read(ScriptText.of(script)).forEach(data::collect);
      }
    }
    for (Element meta : elements.tagged("meta")) {
      if (meta.attributes().get("name").endsWith("ld+json")) { // a framework's slip for a script
        LenientJson.read(meta.attributes().get("content")).forEach(data::collect);
      }
    }
    return data;
  }

  private void collect(JsonNode node) {
    if (objects.size() > MOST_NODES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(this::collect);
    } else if (node.isObject()) {
      objects.add(node);
      String id = node.path("@id").asText();
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        if (entry.getValue().isContainerNode() && !OTHERS.contains(entry.getKey())) {
          collect(entry.getValue());
        }
      }
    }
  }

  List<JsonNode> objects() {
    return objects;
  }

  /// The object itself, where `node` only refers to it.
  JsonNode resolve(JsonNode node) {
    return node.isObject() && node.size() == 1 && node.has("@id")
        ? byId.getOrDefault(node.path("@id").asText(), node)
        : node;
  }

  /// @return the objects of which some type ends with one of `endings`, in document order
  List<JsonNode> typed(String... endings) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode object : objects) {
      if (isTyped(object, endings)) {
        found.add(object);
      }
    }
    return found;
  }

  private static boolean isTyped(JsonNode object, String... endings) {
    for (JsonNode type : many(object.path("@type"))) {
      String name = type.asText();
      for (String ending : endings) {
        if (name.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }

  /// @return a lone value as a list of one, and what lists hold as one list
  static List<JsonNode> many(JsonNode node) {
    JsonNode list = node.has("@list") ? node.path("@list") : node.path("@set");
    if (!node.isArray() && list.isMissingNode()) {
      return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode value : list.isMissingNode() ? node : list) {
      if (value.isArray()) {
        value.forEach(values::add);
      } else {
        values.add(value);
      }
    }
    return values;
  }

  static JsonNode first(JsonNode node) {
    List<JsonNode> values = many(node);
    return values.isEmpty() ? MissingNode.getInstance() : values.getFirst();
  }

  /// The text of a value, or of its `name`, `@value` or `url`.
  static String text(JsonNode node) {
    JsonNode value = first(node);
    if (value.isObject()) {
      for (String key : List.of("name", "@value", "url", "@id")) {
        String text = first(value.path(key)).asText();
        if (!text.isBlank()) {
          return PlainText.of(text);
        }
      }
      return "";
    }
    return PlainText.of(value.asText());
  }
}
