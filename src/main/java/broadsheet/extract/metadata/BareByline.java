package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// The byline of a page that does not mark it.
final class BareByline {

  private static final int LONGEST = 120;
  private static final int REACH = 80;
  private static final int TEXT = 80;
  private static final int MOST_LABELS = 300;

  /// Elements over the first line of a text; what stands further down is in its midst.
  private static final int LINES_BEFORE = 40;

  private static final Evaluator BOLD = QueryParser.parse("strong, b, em");
  private static final List<String> LABELS = List.of("strong", "b", "dt", "th");

  private BareByline() {}

  static @Nullable Told<List<String>> of(Clues clues) {
    List<String> names = behindHeadline(clues);
    if (!names.isEmpty()) {
      return new Told<>(names, "printed, a line behind the headline that opens with \"by\"");
    }
    names = overText(clues);
    if (!names.isEmpty()) {
      return new Told<>(names, "printed, a bold line over the text");
    }
    names = labelled(clues);
    return names.isEmpty() ? null : new Told<>(names, "printed, behind a label");
  }

  /// A short line that opens with "By", soon after the headline.
  private static List<String> behindHeadline(Clues clues) {
    for (Printed near : clues.surroundings().behindHeadline(REACH)) {
      for (String line : near.lines(LONGEST)) {
        if (BylineParts.opens(line) && !Names.people(line).isEmpty()) {
          return List.of(line);
        }
      }
    }
    return List.of();
  }

  /// A bold line with nothing but a name, right over the text and not in its midst: there it is a
  /// subheading.
  private static List<String> overText(Clues clues) {
    for (Element paragraph : clues.elements().tagged("p")) {
      boolean plain = paragraph.firstElementChild() == null;
      String text = plain ? "" : ShortText.of(paragraph, TEXT).strip();
      Element next = text.isEmpty() ? null : nextText(paragraph);
      if (next != null
          && isBold(paragraph, text)
          && Names.areFull(text)
          && isLong(next, clues)
          && !clues.surroundings().foreign(paragraph)
          && isFirst(paragraph, clues)) {
        return List.of(text);
      }
    }
    return List.of();
  }

  /// Whether the text does not begin before it.
  private static boolean isFirst(Element paragraph, Clues clues) {
    Element before = paragraph.previousElementSibling();
    for (int i = 0; i < LINES_BEFORE && before != null; i++) {
      if (isLong(before, clues)) {
        return false;
      }
      before = before.previousElementSibling();
    }
    return before == null;
  }

  private static boolean isLong(Element paragraph, Clues clues) {
    return clues.elements().text(paragraph).length() >= TEXT;
  }

  private static boolean isBold(Element paragraph, String text) {
    String bold = paragraph.select(BOLD).text();
    return PlainText.key(bold).equals(PlainText.key(text));
  }

  /// "**Author** Ann Lee", as in a table of facts.
  private static List<String> labelled(Clues clues) {
    List<Element> labels = new ArrayList<>();
    LABELS.forEach(tag -> labels.addAll(clues.elements().tagged(tag)));
    for (Element label : labels.subList(0, Math.min(MOST_LABELS, labels.size()))) {
      Element parent = label.parent();
      boolean opens = parent != null && BylineParts.isOpening(ShortText.of(label, 20));
      String text = opens && parent != null ? PlainText.of(parent.ownText()) : "";
      if (text.length() < TEXT && Names.areFull(text) && !clues.surroundings().foreign(label)) {
        return List.of(text);
      }
    }
    return List.of();
  }

  private static @Nullable Element nextText(Element paragraph) {
    Element next = paragraph.nextElementSibling();
    return next != null && !next.hasText() ? next.nextElementSibling() : next;
  }
}
