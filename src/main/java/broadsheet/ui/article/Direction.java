package broadsheet.ui.article;

import broadsheet.ui.kit.Directed;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which way a text runs: by its own language, not by the window's.
final class Direction {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  private Direction() {}

  /// @param language BCP 47 tag; if it is not known the first strong letter of `text` decides
  static boolean isRightToLeft(@Nullable String language, String text) {
    if (language != null) {
      return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage());
    }
    return Directed.isRightToLeft(text);
  }
}
