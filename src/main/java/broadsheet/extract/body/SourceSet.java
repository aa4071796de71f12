package broadsheet.extract.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The `srcset` attribute: addresses with the width or density that each is made for (HTML, "Srcset
/// attributes").
final class SourceSet {

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?:^|,)\\s*([^\\s,]\\S*?)(?:\\s+([0-9.]+)[wx])?\\s*(?=,\\s|,https?:|,/|,?\\s*$)");

  private SourceSet() {}

  /// The candidate nearest above `wanted` pixels, else the widest.
  static @Nullable String choose(String set, int wanted) {
    String best = null;
    double bestWidth = 0;
    Matcher matcher = CANDIDATE.matcher(set);
    while (matcher.find()) {
      String address = matcher.group(1);
      double width = matcher.group(2) == null ? 1 : number(matcher.group(2));
      boolean better =
          bestWidth < wanted ? width > bestWidth : width >= wanted && width < bestWidth;
      if (!address.startsWith("data:") && (best == null || better)) {
        best = address;
        bestWidth = width;
      }
    }
    return best;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
