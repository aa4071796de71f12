package broadsheet.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What a page declares about who may read it.
final class Paywall {

  private static final Set<String> LOCKED = Set.of("locked", "metered", "premium", "paid");

  private Paywall() {}

  /// @return true if the page says that it is for subscribers, false if it says that it is free
  ///     (schema.org `isAccessibleForFree`, `article:content_tier`); nothing if it does not say
  static Optional<Boolean> declared(Clues clues) {
    for (JsonNode object : clues.data().typed("Article", "Posting", "Report", "WebPage")) {
      Optional<Boolean> free = truth(JsonLd.text(object.path("isAccessibleForFree")));
      if (free.isPresent()) {
        return free.map(is -> !is);
      }
    }
    for (Element marked : clues.elements().properties()) {
      boolean tells = Microdata.names(marked, "isAccessibleForFree");
      Optional<Boolean> free = tells ? truth(marked.attr("content")) : Optional.empty();
      if (free.isPresent()) {
        return free.map(is -> !is);
      }
    }
    String tier = clues.meta().first("article:content_tier").toLowerCase(Locale.ROOT);
    return tier.isEmpty() ? Optional.empty() : Optional.of(LOCKED.contains(tier));
  }

  private static Optional<Boolean> truth(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1", "http://schema.org/true", "https://schema.org/true" ->
          Optional.of(true);
      case "false", "no", "0", "http://schema.org/false", "https://schema.org/false" ->
          Optional.of(false);
      default -> Optional.empty();
    };
  }
}
