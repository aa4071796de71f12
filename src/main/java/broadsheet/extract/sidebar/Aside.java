package broadsheet.extract.sidebar;

import broadsheet.extract.text.HourWords;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// What a link prints before or behind its bare headline: "<a><span>12:30</span> Ferry late</a>".
/// It is told by being a time, a day or a count, or by its name.
final class Aside {

  private static final int LONGEST = 24;

  private static final Pattern COUNT = Pattern.compile("\\W*\\d{1,4}\\W*");

  /// "5 dead" opens with a number as well: a count or a rank is named as one.
  private static final NameParts COUNTS =
      new NameParts("rank num count index order comment |pos |nr| |no|");

  private static final NameParts NAMES =
      new NameParts("kicker eyebrow overline badge |label time date |ago|");

  private static final Pattern TIME_OR_DAY =
      Pattern.compile(
          "\\W*\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?\\s*(?:[AaPp]\\.?[Mm]\\.?|h|"
              + HourWords.ANY
              + ")?\\W*"
              + "|\\W*\\d{1,4}[-./]\\d{1,2}[-./]?(?:\\d{1,4})?\\W*(?:\\d{1,2}:\\d{2}\\W*)?");

  private Aside() {}

  /// @param element that stands in a link
  static boolean is(Element element) {
    if (element.childNodeSize() > 1 || !(opens(element) || ends(element))) {
      return false;
    }
    String text = element.text();
    return text.length() <= LONGEST
        && (element.normalName().equals("time")
            || TIME_OR_DAY.matcher(text).matches()
            || NAMES.in(element.className()) != 0
            || (COUNT.matcher(text).matches() && COUNTS.in(element.className()) != 0));
  }

  /// Whether nothing stands before, and bare text behind.
  private static boolean opens(Element element) {
    Node before = element.previousSibling();
    return (before == null || (isBlank(before) && before.previousSibling() == null))
        && isBare(element.nextSibling());
  }

  private static boolean ends(Element element) {
    Node behind = element.nextSibling();
    return (behind == null || (isBlank(behind) && behind.nextSibling() == null))
        && isBare(element.previousSibling());
  }

  private static boolean isBare(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }
}
