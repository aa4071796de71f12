package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    for (Map.Entry<BylineMark, Set<String>> marked : marked(clues).entrySet()) {
      Set<String> texts = marked.getValue();
      List<String> names = texts.size() > MOST_NAMES ? List.of() : List.copyOf(texts);
      Told<List<String>> told = new Told<>(names, "printed, " + marked.getKey().words());
      if (names.stream().anyMatch(name -> namesSomebody(name, siteName, clues))) {
        return told;
      }
      house = house == null && !names.isEmpty() ? told : house;
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

  private static Map<BylineMark, Set<String>> marked(Clues clues) {
    Map<BylineMark, Set<String>> marked = new EnumMap<>(BylineMark.class);
    for (Element element : clues.elements().bylines()) {
      BylineMark mark = BylineMark.of(element, clues.elements());
      String text = mark == null || clues.surroundings().foreign(element) ? "" : text(element);
      if (mark != null && !text.isBlank() && !Names.people(text).isEmpty()) {
        Set<String> names = marked.computeIfAbsent(mark, _ -> new LinkedHashSet<>());
        if (names.size() <= MOST_NAMES && isNew(text, names)) {
          names.add(text);
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

  private static boolean namesSomebody(String text, @Nullable String siteName, Clues clues) {
    return Names.people(text).stream()
        .anyMatch(name -> !SiteName.matches(name, siteName, clues.url()));
  }

  /// A byline repeated with a job or a link behind it says nothing new.
  private static boolean isNew(String text, Set<String> names) {
    return names.stream().noneMatch(name -> text.contains(name) || name.contains(text));
  }

  /// A short line that opens with "By", soon after the headline.
  private static List<String> behindHeadline(Clues clues) {
    List<String> found = new ArrayList<>();
    for (Printed near : clues.surroundings().behindHeadline(REACH)) {
      for (String line : near.lines(LONGEST)) {
        if (found.isEmpty() && BylineParts.opens(line) && !Names.people(line).isEmpty()) {
          found.add(line);
        }
      }
    }
    return found;
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
