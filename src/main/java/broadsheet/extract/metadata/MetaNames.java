package broadsheet.extract.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names under which `meta` elements tell one thing, in every vocabulary that is in use.
final class MetaNames {

  private static final Map<String, List<String>> NAMES = read();

  private MetaNames() {}

  static List<String> of(String what) {
    return NAMES.getOrDefault(what, List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> names = new HashMap<>();
    for (List<String> line : WordList.phrases("meta-names.txt")) {
      names.put(line.getFirst(), line.subList(1, line.size()));
    }
    return Map.copyOf(names);
  }
}
