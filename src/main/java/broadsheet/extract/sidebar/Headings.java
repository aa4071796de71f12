package broadsheet.extract.sidebar;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The heading element that a line stands in.
final class Headings {

  private Headings() {}

  /// How much a heading's rank speaks for it: 4 for h1 down to 1.5 for h6, 0 for other text.
  static double worth(PageMap map, Chunk chunk) {
    Element heading = around(map, chunk);
    return heading == null ? 0 : 4.5 - (heading.normalName().charAt(1) - '0') * 0.5;
  }

  static @Nullable Element around(PageMap map, Chunk chunk) {
    Element element = map.element(chunk.home());
    for (int up = 0; element != null && up < 4; up++) {
      String name = element.normalName();
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        return element;
      }
      if (element.isBlock() && up > 0) {
        return null;
      }
      element = element.parent();
    }
    return null;
  }
}
