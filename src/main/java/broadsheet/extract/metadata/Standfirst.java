package broadsheet.extract.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The lines under the headline that sum the story up.
final class Standfirst {

  private static final int SHORTEST = 20;
  private static final int LONGEST = 600;
  private static final int REACH = 40;
  private static final int PARAGRAPHS = 40;

  private Standfirst() {}

  static @Nullable Told<String> of(Clues clues, String title) {
    for (Printed near : clues.surroundings().behindHeadline(REACH)) {
      Element element = near.element();
      if (clues.elements().is(element, ClassMark.STANDFIRST)) {
        String text = ShortText.of(element, LONGEST);
        if (text.length() >= SHORTEST && !BylineParts.opens(text)) {
          return new Told<>(text, "printed under the headline");
        }
      }
    }
    String data = clues.data("description");
    Told<String> declared =
        data.isEmpty()
            ? clues.meta().told(MetaNames.of("standfirst"))
            : new Told<>(data, "linked data");
    return declared != null && sumsUp(declared.value(), title, clues) ? declared : null;
  }

  /// A description that is cut off, repeats the headline or opens the text is none.
  private static boolean sumsUp(String text, String title, Clues clues) {
    boolean whole = !text.endsWith("...") && !text.endsWith("…") && text.length() <= LONGEST;
    if (!whole || text.length() < SHORTEST || PlainText.key(text).equals(PlainText.key(title))) {
      return false;
    }
    String opening = PlainText.key(text.substring(0, Math.min(60, text.length())));
    List<Element> paragraphs = clues.elements().tagged("p");
    for (Element paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size()))) {
      String body = clues.elements().text(paragraph);
      if (body.length() > text.length() + SHORTEST
          && PlainText.key(body.substring(0, Math.min(200, body.length()))).contains(opening)) {
        return false;
      }
    }
    return true;
  }
}
