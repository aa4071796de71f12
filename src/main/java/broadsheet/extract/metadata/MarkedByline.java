package broadsheet.extract.metadata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The byline of a page that marks it, by microdata, a relation or a class.
///
/// @param line what stands under the surest mark that names somebody, else a house or a desk; one
///     text a name, or one for all
/// @param namesSomebody whether it names somebody else than the site
record MarkedByline(@Nullable Told<List<String>> line, boolean namesSomebody) {

  private static final int LONGEST = 120;
  private static final int NAME = 60;

  static MarkedByline own(Clues clues, @Nullable String siteName) {
    return of(clues, siteName, clues.surroundings()::foreign);
  }

  /// Some pages set their byline aside, among what else they tell about the story. There only a
  /// full name counts, or a house.
  static @Nullable Told<List<String>> aside(Clues clues, @Nullable String siteName) {
    Predicate<Element> foreign = element -> !clues.surroundings().withArticle(element);
    Told<List<String>> line = of(clues, siteName, foreign).line;
    boolean sure =
        line != null
            && line.value().stream().allMatch(name -> Names.areFull(name) || isHouse(name));
    return sure ? line : null;
  }

  private static MarkedByline of(
      Clues clues, @Nullable String siteName, Predicate<Element> foreign) {
    Told<List<String>> house = null;
    for (Map.Entry<BylineMark, MarkedNames> marked : byMark(clues, foreign).entrySet()) {
      MarkedNames names = marked.getValue();
      Told<List<String>> told = new Told<>(names.texts(), "printed, " + marked.getKey().words());
      if (names.namesSomebodyBut(siteName, clues.url())) {
        return new MarkedByline(told, true);
      }
      house = house == null && !told.value().isEmpty() ? told : house;
    }
    return new MarkedByline(house, false);
  }

  private static Map<BylineMark, MarkedNames> byMark(Clues clues, Predicate<Element> foreign) {
    Map<BylineMark, MarkedNames> marked = new EnumMap<>(BylineMark.class);
    for (Element element : clues.elements().marked().bylines()) {
      BylineMark mark = BylineMark.of(element, clues.elements());
      String text = mark == null || foreign.test(element) ? "" : text(element, clues);
      List<String> people = text.isBlank() ? List.of() : Names.people(text);
      boolean signs = !people.isEmpty() || (!text.isBlank() && isHouse(text));
      if (mark != null && signs) {
        marked
            .computeIfAbsent(mark, _ -> new MarkedNames(element))
            .add(element, new MarkedNames.Line(text, people));
      }
    }
    return marked;
  }

  /// "Harbour Wire Team".
  private static boolean isHouse(String text) {
    return BylineParts.of(text).stream().anyMatch(part -> Roles.anyIn(part) && !Roles.only(part));
  }

  private static String text(Element element, Clues clues) {
    if (element.hasAttr("content")) {
      return PlainText.of(element.attr("content"));
    }
    List<String> lines = ShortText.lines(element, LONGEST);
    boolean box = lines.isEmpty() && !clues.surroundings().holdsArticle(element);
    return box ? nameOver(element) : String.join(" | ", lines);
  }

  /// The name over a longer text about its bearer.
  private static String nameOver(Element element) {
    String first = ShortText.firstLine(element, NAME);
    return Names.areFull(first) ? first : "";
  }
}
