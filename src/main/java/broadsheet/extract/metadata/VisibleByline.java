package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The byline as the page prints it.
final class VisibleByline {

  private static final int LONGEST = 120;
  private static final int REACH = 80;
  private static final int MOST_NAMES = 8;
  private static final int TEXT = 80;
  private static final int MOST_LABELS = 300;

  /// Elements over the first line of a text; what stands further down is in its midst.
  private static final int LINES_BEFORE = 40;

  private static final List<String> LABELS = List.of("strong", "b", "dt", "th");

  private VisibleByline() {}

  /// @return one text a name, or one for all; nothing if nothing looks like a byline
  static @Nullable Told<List<String>> of(Clues clues, @Nullable String siteName) {
    Told<List<String>> house = null;
    for (Map.Entry<BylineMark, List<Line>> marked : marked(clues).entrySet()) {
      List<Line> lines = marked.getValue();
      if (lines.size() <= MOST_NAMES) {
        List<String> texts = lines.stream().map(Line::text).toList();
        Told<List<String>> told = new Told<>(texts, "printed, " + marked.getKey().words());
        if (lines.stream().anyMatch(line -> line.namesSomebodyBut(siteName, clues))) {
          return told;
        }
        house = house == null ? told : house;
      }
    }
    Told<List<String>> bare = bare(clues);
    return bare == null ? house : bare;
  }

  /// What nothing marks.
  private static @Nullable Told<List<String>> bare(Clues clues) {
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

  /// What may be a byline, and whom it names.
  private record Line(String text, List<String> people) {

    boolean namesSomebodyBut(@Nullable String siteName, Clues clues) {
      return people.stream().anyMatch(name -> !SiteName.matches(name, siteName, clues.url()));
    }

    /// A byline repeated with a job or a link behind it says nothing new.
    boolean repeats(Line other) {
      return text.contains(other.text) || other.text.contains(text);
    }
  }

  private static Map<BylineMark, List<Line>> marked(Clues clues) {
    Map<BylineMark, List<Line>> marked = new EnumMap<>(BylineMark.class);
    for (Element element : clues.elements().bylines()) {
      BylineMark mark = BylineMark.of(element, clues.elements());
      String text = mark == null || clues.surroundings().foreign(element) ? "" : text(element);
      Line line = new Line(text, text.isBlank() ? List.of() : Names.people(text));
      if (mark != null && !line.people.isEmpty()) {
        List<Line> lines = marked.computeIfAbsent(mark, _ -> new ArrayList<>());
        if (lines.size() <= MOST_NAMES && lines.stream().noneMatch(line::repeats)) {
          lines.add(line);
        }
      }
    }
    return marked;
  }

  private static String text(Element element) {
    return element.hasAttr("content")
        ? PlainText.of(element.attr("content"))
        : String.join(" | ", ShortText.lines(element, LONGEST));
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
          && areFullNames(text)
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
    String bold = paragraph.select("strong, b, em").text();
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
      if (text.length() < TEXT && areFullNames(text) && !clues.surroundings().foreign(label)) {
        return List.of(text);
      }
    }
    return List.of();
  }

  private static boolean areFullNames(String text) {
    List<String> parts = text.isEmpty() ? List.of() : BylineParts.of(text);
    return !parts.isEmpty()
        && parts.stream().allMatch(Names::isFullName)
        && Names.people(text).size() == parts.size();
  }

  private static @Nullable Element nextText(Element paragraph) {
    Element next = paragraph.nextElementSibling();
    return next != null && !next.hasText() ? next.nextElementSibling() : next;
  }
}
