package broadsheet.ui.settings;

import broadsheet.ui.search.KeptSearch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Kept searches: the words of each or, where the reader named it, both:
/// `["grain corridor", {"name": "Wires", "words": "agency:AFP"}]`.
record SearchLines() implements Form<List<KeptSearch>> {

  private static final String NAME = "name";
  private static final String WORDS = "words";

  @Override
  public boolean read(JsonNode json, Consumer<? super List<KeptSearch>> into) {
    boolean sensible = json.isArray() && json.valueStream().allMatch(SearchLines::isSearch);
    if (sensible) {
      Map<String, KeptSearch> byWords = new LinkedHashMap<>();
      json.valueStream()
          .map(SearchLines::search)
          .forEach(search -> byWords.putIfAbsent(search.words(), search));
      into.accept(List.copyOf(byWords.values()));
    }
    return sensible;
  }

  @Override
  public JsonNode written(List<KeptSearch> value) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (KeptSearch search : value) {
      if (search.name().equals(search.words())) {
        json.add(search.words());
      } else {
        json.addObject().put(NAME, search.name()).put(WORDS, search.words());
      }
    }
    return json;
  }

  private static boolean isSearch(JsonNode line) {
    return line.isObject() ? isText(line.path(NAME)) && isText(line.path(WORDS)) : isText(line);
  }

  private static boolean isText(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank();
  }

  private static KeptSearch search(JsonNode line) {
    return line.isObject()
        ? new KeptSearch(line.path(WORDS).asText().strip(), line.path(NAME).asText().strip())
        : KeptSearch.of(line.asText().strip());
  }
}
