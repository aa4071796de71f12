package broadsheet.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The line over a headline, where the heading holds both in boxes of their own: "Day Trips",
/// "Three walks along the river". Titles that hold both part them by a sign, which the heading
/// leaves to the page's styles; a headline that merely begins in other letters has none there.
final class Kicker {

  private static final int LONGEST = 60;
  private static final Pattern SEAM = Pattern.compile("^\\s*[-–—|•·]\\s.*");
  private static final Pattern OPEN = Pattern.compile(".*[-–—|•·:,]\\s*$");

  private Kicker() {}

  /// @param titles as the page declares them, whole
  /// @return what the heading prints without its kicker, or all of it
  static String without(Element heading, String whole, List<String> titles) {
    String kicker = first(heading);
    if (kicker == null
        || kicker.isEmpty()
        || kicker.length() > LONGEST
        || kicker.length() * 2 > whole.length() + 20
        || !whole.startsWith(kicker)
        || OPEN.matcher(kicker).matches()) {
      return whole;
    }
    String rest = whole.substring(kicker.length()).strip();
    for (String title : titles) {
      if (title.startsWith(kicker) && SEAM.matcher(title.substring(kicker.length())).matches()) {
        return rest.isEmpty() || SEAM.matcher(rest).matches() ? whole : rest;
      }
    }
    return whole;
  }

  /// Whether what a heading prints before `rest` is parted from it, by a sign or by a box of its
  /// own: "Most" in "Most common mistakes" is of the headline.
  ///
  /// @param rest the key of the text that follows
  static boolean stands(Element heading, String whole, String rest) {
    int start = Math.min(whole.length() - 1, LONGEST * 10);
    while (start > 0 && !PlainText.key(whole.substring(start)).equals(rest)) {
      start--;
    }
    String before = whole.substring(0, start).strip();
    boolean sign =
        !before.isEmpty() && !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    return sign || before.equals(first(heading));
  }

  /// The text of the first box in the heading, if it does not hold all.
  private static @Nullable String first(Element heading) {
    Element at = heading;
    while (at != null) {
      List<Node> filled = at.childNodes().stream().filter(Kicker::isFilled).toList();
      Node first = filled.isEmpty() ? null : filled.getFirst();
      at = first instanceof Element box ? box : null;
      if (at != null && filled.size() > 1) {
        return PlainText.of(at.text());
      }
    }
    return null;
  }

  private static boolean isFilled(Node node) {
    return switch (node) {
      case TextNode words -> !words.isBlank();
      case Element inner -> inner.hasText();
      default -> false;
    };
  }
}
