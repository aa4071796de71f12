package broadsheet.ui.settings;

import broadsheet.ui.commands.Key;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The keys of some commands: `{"next-headline": ["x", "Ctrl J"], "bookmark": []}`.
record KeyMap() implements Form<Map<String, List<Key>>> {

  @Override
  public boolean read(JsonNode json, Consumer<? super Map<String, List<Key>>> into) {
    Map<String, List<Key>> keys = new LinkedHashMap<>();
    boolean sensible = json.isObject();
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      List<Optional<Key>> read =
          entry.getValue().valueStream().map(key -> Key.read(key.asText())).toList();
      sensible &= entry.getValue().isArray() && read.stream().allMatch(Optional::isPresent);
      keys.put(entry.getKey(), read.stream().flatMap(Optional::stream).toList());
    }
    if (sensible) {
      into.accept(Map.copyOf(keys));
    }
    return sensible;
  }

  @Override
  public JsonNode written(Map<String, List<Key>> value) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    value.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              ArrayNode keys = json.putArray(entry.getKey());
              entry.getValue().forEach(key -> keys.add(key.text()));
            });
    return json;
  }
}
