package broadsheet.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where in the paper an article stands, and what it is about.
final class Topics {

  private static final int LONGEST = 60;
  private static final int MOST_TAGS = 30;
  private static final Pattern COMMA = Pattern.compile("\\s*[,;|]\\s*");

  /// Numbers of a database: "8f507083-bac4-423a".
  private static final Pattern LETTERLESS = Pattern.compile("[\\da-f-]{6,}|\\d+");

  private Topics() {}

  static @Nullable Told<String> section(Clues clues) {
    String stated = JsonLd.text(clues.article().path("articleSection"));
    Told<String> section =
        stated.isEmpty()
            ? clues.meta().told(MetaNames.of("section"))
            : new Told<>(stated, "linked data");
    return section == null || section.value().length() > LONGEST || isAddress(section.value())
        ? null
        : section;
  }

  private static boolean isAddress(String section) {
    return section.startsWith("http");
  }

  /// @return in printed order, each once
  static Told<List<String>> tags(Clues clues) {
    List<String> keywords = new ArrayList<>();
    for (JsonNode keyword : JsonLd.many(clues.article().path("keywords"))) {
      keywords.add(JsonLd.text(keyword));
    }
    Told<List<String>> raw =
        keywords.isEmpty()
            ? clues.meta().all(MetaNames.of("tags"))
            : new Told<>(keywords, "linked data");
    Map<String, String> tags = new LinkedHashMap<>();
    for (String words : raw.value()) {
      for (String tag : COMMA.split(words, -1)) {
        String key = PlainText.key(tag);
        boolean forMachines = tag.contains(":") || LETTERLESS.matcher(tag).matches();
        if (!key.isEmpty() && !forMachines && tag.length() <= LONGEST && tags.size() < MOST_TAGS) {
          tags.putIfAbsent(key, tag);
        }
      }
    }
    return raw.as(List.copyOf(tags.values()));
  }
}
