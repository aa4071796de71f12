package broadsheet.extract.body;

import org.jspecify.annotations.Nullable;

/// The `srcset` attribute: addresses with the width or density that each is made for (HTML, "Srcset
/// attributes").
final class SourceSet {

  private final String set;

  private SourceSet(String set) {
    this.set = set;
  }

  /// The candidate nearest above `wanted` pixels, else the widest.
  static @Nullable String choose(String set, int wanted) {
    return set.isEmpty() ? null : new SourceSet(set).nearest(wanted);
  }

  private @Nullable String nearest(int wanted) {
    String best = null;
    double bestWidth = 0;
    for (int start = 0; start < set.length(); ) {
      int from = afterSpace(start);
      int end = endOfAddress(from);
      int size = afterSpace(end);
      int unit = afterNumber(size);
      boolean sized = end < size && size < unit && isUnit(unit);
      int after = sized ? afterSpace(unit + 1) : size;
      if (from == end || !isEnd(after)) {
        int comma = set.indexOf(',', start);
        start = comma < 0 ? set.length() : comma + 1;
        continue;
      }
      double width = sized ? number(set.substring(size, unit)) : 1;
      boolean better =
          bestWidth < wanted ? width > bestWidth : width >= wanted && width < bestWidth;
      if (!set.startsWith("data:", from) && (best == null || better)) {
        best = set.substring(from, end);
        bestWidth = width;
      }
      start = after + 1;
    }
    return best;
  }

  /// Addresses may hold commas, only not at their beginning.
  private int endOfAddress(int from) {
    int end = from;
    while (end < set.length()
        && !isSpace(set.charAt(end))
        && !(set.charAt(end) == ',' && (end == from || isEnd(end)))) {
      end++;
    }
    return end;
  }

  /// Whether a candidate ends here: with the set, or with a comma that is followed by a space or
  /// the beginning of an address.
  private boolean isEnd(int at) {
    if (at >= set.length()) {
      return true;
    }
    int next = at + 1;
    return set.charAt(at) == ','
        && (next == set.length()
            || isSpace(set.charAt(next))
            || set.charAt(next) == '/'
            || set.startsWith("http:", next)
            || set.startsWith("https:", next));
  }

  private boolean isUnit(int at) {
    return at < set.length() && (set.charAt(at) == 'w' || set.charAt(at) == 'x');
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < set.length() && isSpace(set.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterNumber(int from) {
    int at = from;
    while (at < set.length()
        && (set.charAt(at) == '.' || (set.charAt(at) >= '0' && set.charAt(at) <= '9'))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
