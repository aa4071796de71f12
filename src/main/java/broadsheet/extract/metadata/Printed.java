package broadsheet.extract.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element near the headline with the few lines that it prints, read once however many ask.
final class Printed {

  private static final int LONGEST = 200;

  private final Element element;
  private @Nullable List<String> lines;
  private int length;

  Printed(Element element) {
    this.element = element;
  }

  Element element() {
    return element;
  }

  /// @param most characters, at most 200
  /// @return without empty lines; none if the element prints more than `most`
  List<String> lines(int most) {
    if (lines == null) {
      lines = ShortText.lines(element, LONGEST);
      length = Math.max(0, lines.size() - 1);
      for (String line : lines) {
        length += line.length();
      }
    }
    return length <= most ? lines : List.of();
  }
}
