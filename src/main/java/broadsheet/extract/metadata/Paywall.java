package broadsheet.extract.metadata;

import java.util.Optional;
import org.jsoup.nodes.Document;

/// What a page declares about who may read it.
public final class Paywall {

  private Paywall() {}

  /// @return schema.org's `isAccessibleForFree` turned round: true if the page says that the rest
  ///     is for subscribers; nothing if it does not say
  public static Optional<Boolean> declared(Document page) {
    return page.select("meta[property=article:content_tier]").stream()
        .map(tier -> !tier.attr("content").equals("free"))
        .findFirst();
  }
}
