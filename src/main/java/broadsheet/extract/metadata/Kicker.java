package broadsheet.extract.metadata;

import java.util.List;
import java.util.function.Function;
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
  static String without(Element heading, String whole, List<String> titles, PageElements elements) {
    Element box = box(heading, List::getFirst);
    String kicker = box == null ? "" : PlainText.of(box.text());
    if (box == null
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
    boolean marked = elements.is(box, ClassMark.KICKER) && !anyOpens(titles, kicker);
    return marked && !rest.isEmpty() ? rest : whole;
  }

  private static boolean anyOpens(List<String> titles, String kicker) {
    String key = PlainText.key(kicker);
    return titles.stream().anyMatch(title -> PlainText.key(title).startsWith(key));
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
    Element box = box(heading, List::getFirst);
    return sign || (box != null && before.equals(PlainText.of(box.text())));
  }

  /// Whether what a heading prints behind `start` stands in a box of its own: "Late goal sinks
  /// Everton", and smaller, "A night to forget".
  ///
  /// @param start the key of the text before it
  static boolean trails(Element heading, String start) {
    Element box = box(heading, List::getLast);
    String key = PlainText.key(PlainText.of(heading.text()));
    return box != null && key.equals(start + PlainText.key(PlainText.of(box.text())));
  }

  /// The box at one end of a heading, if it does not hold all.
  private static @Nullable Element box(Element heading, Function<List<Node>, Node> end) {
    Element at = heading;
    while (at != null) {
      List<Node> filled = filled(at);
      at = !filled.isEmpty() && end.apply(filled) instanceof Element box ? box : null;
      if (at != null && filled.size() > 1) {
        return at;
      }
    }
    return null;
  }

  private static List<Node> filled(Element box) {
    return box.childNodes().stream().filter(Kicker::isFilled).toList();
  }

  private static boolean isFilled(Node node) {
    return switch (node) {
      case TextNode words -> !words.isBlank();
      case Element inner -> inner.hasText();
      default -> false;
    };
  }
}
