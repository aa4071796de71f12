package broadsheet.extract.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of an element, if it is only a line. Reads no further than it must.
final class ShortText implements NodeFilter {

  private final int most;
  private int length;

  private ShortText(int most) {
    this.most = most;
  }

  /// @return empty if the element holds more than `most` characters
  static String of(Element element, int most) {
    ShortText measure = new ShortText(most);
    element.filter(measure);
    return measure.length > most ? "" : PlainText.of(element.text());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && !text.isBlank()) {
      length += text.getWholeText().strip().length();
    }
    return length > most ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
