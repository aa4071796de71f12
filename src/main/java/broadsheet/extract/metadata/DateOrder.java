package broadsheet.extract.metadata;

import java.util.Locale;
import java.util.Set;

/// Whether a page writes 3/9/2022 for the ninth of March, as only the United States do.
final class DateOrder {

  private static final Set<String> DAY_FIRST_TLD =
      Set.of("uk", "au", "nz", "ie", "in", "za", "ke", "ng", "sg", "my", "hk", "pk", "mt");

  private DateOrder() {}

  static boolean monthFirst(Clues clues) {
    String language = clues.page().child(0).attr("lang").toLowerCase(Locale.ROOT);
    if (language.isEmpty()) {
      language = clues.page().child(0).attr("xml:lang").toLowerCase(Locale.ROOT);
    }
    if (language.isEmpty()) {
      language = clues.meta().first("og:locale").toLowerCase(Locale.ROOT);
    }
    if (!language.isEmpty() && !language.startsWith("en")) {
      return false;
    }
    if (language.length() > 3 && !language.endsWith("us")) {
      return false;
    }
    String host = clues.url().getHost() == null ? "" : clues.url().getHost();
    return !DAY_FIRST_TLD.contains(host.substring(host.lastIndexOf('.') + 1));
  }
}
