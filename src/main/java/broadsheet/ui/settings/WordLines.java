package broadsheet.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.function.Consumer;

/// Lines of words, each once: `["grain corridor", "place:Seoul"]`.
record WordLines() implements Form<List<String>> {

  @Override
  public boolean read(JsonNode json, Consumer<? super List<String>> into) {
    boolean sensible =
        json.isArray()
            && json.valueStream().allMatch(line -> line.isTextual() && !line.asText().isBlank());
    if (sensible) {
      into.accept(json.valueStream().map(line -> line.asText().strip()).distinct().toList());
    }
    return sensible;
  }

  @Override
  public JsonNode written(List<String> value) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    value.forEach(json::add);
    return json;
  }
}
