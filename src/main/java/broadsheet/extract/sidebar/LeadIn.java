package broadsheet.extract.sidebar;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// What a link prints before its headline: "<a><span>12:30</span> Ferry late</a>". It is told by
/// being a time, a day or a rank, and by opening the link.
final class LeadIn {

  private static final int LONGEST = 24;

  private static final Pattern RANK = Pattern.compile("\\W*\\d{1,2}\\W*");

  /// "5 dead" opens with a number as well: a rank is named as one.
  private static final NameParts RANKS = new NameParts("rank num count index order |pos |nr| |no|");

  private static final Pattern TIME_OR_DAY =
      Pattern.compile(
          "\\W*\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?\\s*(?:[AaPp]\\.?[Mm]\\.?|Uhr|h)?\\W*"
              + "|\\W*\\d{1,4}[-./]\\d{1,2}[-./]?(?:\\d{1,4})?\\W*(?:\\d{1,2}:\\d{2}\\W*)?");

  private LeadIn() {}

  static boolean is(Element element) {
    Element parent = element.parent();
    if (parent == null
        || element.childNodeSize() > 1
        || !opens(element)
        || parent.closest("a") == null) {
      return false;
    }
    String text = element.text();
    return text.length() <= LONGEST
        && (element.normalName().equals("time")
            || TIME_OR_DAY.matcher(text).matches()
            || (RANK.matcher(text).matches() && RANKS.in(element.className()) != 0));
  }

  /// Whether only bare text follows, and nothing stands before.
  private static boolean opens(Element element) {
    return isBlank(element.previousSibling())
        && element.nextSibling() instanceof TextNode text
        && !text.isBlank();
  }

  private static boolean isBlank(@Nullable Node node) {
    return node == null
        || (node instanceof TextNode text && text.isBlank() && text.previousSibling() == null);
  }
}
