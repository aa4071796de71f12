package broadsheet.extract.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Finds the headline that a page prints in no heading: old templates only set it in larger type.
/// What gives it away is that the page's title says the same.
final class UnmarkedHeadline {

  /// Characters; a shorter text is a section's name as well as a headline.
  private static final int SHORTEST = 16;

  private UnmarkedHeadline() {}

  /// @param titles what the page's titles say
  static @Nullable Element of(PageElements elements, List<String> titles) {
    List<String> keys = titles.stream().map(PlainText::key).filter(k -> !k.isEmpty()).toList();
    int longest = titles.stream().mapToInt(String::length).max().orElse(0);
    Element opening = null;
    for (TextNode text : elements.texts()) {
      String printed = text.getWholeText().strip();
      if (!(text.parentNode() instanceof Element parent)
          || printed.length() < SHORTEST
          || printed.length() > longest * 2
          || isNoHeadline(parent)) {
        continue;
      }
      String key = PlainText.key(printed);
      if (keys.contains(key)) {
        return parent;
      }
      opening = opening == null && opensOne(keys, key) ? parent : opening;
    }
    return opening;
  }

  /// The site's name follows in the title.
  private static boolean opensOne(List<String> titles, String key) {
    return key.length() >= SHORTEST
        && titles.stream()
            .anyMatch(title -> title.startsWith(key) && key.length() * 2 > title.length());
  }

  private static boolean isNoHeadline(Element parent) {
    return switch (parent.normalName()) {
      case "title", "option", "a", "li", "p" -> true;
      default -> false;
    };
  }
}
