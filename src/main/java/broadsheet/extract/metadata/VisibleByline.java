package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The byline as the page prints it.
final class VisibleByline {

  private static final int LONGEST = 120;
  private static final int REACH = 80;
  private static final int MOST_NAMES = 8;
  private static final int TEXT = 80;

  /// From the surest to the vaguest marking.
  private static final List<String> MARKS =
      List.of(
          "[itemprop~=author] [itemprop=name]",
          "[itemprop~=author]",
          "[rel~=author]",
          "[class*=byline] a, [class*=author-name], [class*=authorName], [class*=author_name]",
          "[class*=byline], [class*=Byline], [id*=byline]",
          "a[href*=/author/], a[href*=/autor/], a[href*=/authors/], a[href*=/auteur/]",
          "[class~=author], [class*=article-author], [class*=article__author], [id=author]",
          "[class*=author], [class*=autor]");

  private VisibleByline() {}

  /// @return one text a name, or one for all; empty if nothing looks like a byline
  static List<String> of(Clues clues, @Nullable String siteName) {
    List<String> house = List.of();
    for (String mark : MARKS) {
      List<String> names = marked(mark, clues);
      if (names.stream().anyMatch(name -> namesSomebody(name, siteName, clues))) {
        return names;
      }
      house = house.isEmpty() ? names : house;
    }
    List<String> behind = behindHeadline(clues);
    return behind.isEmpty() ? house : behind;
  }

  private static List<String> marked(String mark, Clues clues) {
    Set<String> names = new LinkedHashSet<>();
    for (Element element : clues.page().select(mark)) {
      String text = clues.surroundings().foreign(element) ? "" : text(element);
      if (!text.isBlank() && !Names.people(text).isEmpty() && isNew(text, names)) {
        names.add(text);
      }
    }
    return names.size() <= MOST_NAMES ? List.copyOf(names) : List.of();
  }

  private static String text(Element element) {
    return element.hasAttr("content")
        ? PlainText.of(element.attr("content"))
        : ShortText.of(element, LONGEST);
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
    for (Element element : clues.surroundings().behindHeadline(REACH)) {
      String text = ShortText.of(element, LONGEST);
      if (found.isEmpty() && Names.opens(text) && !Names.people(text).isEmpty()) {
        found.add(text);
      }
    }
    return found.isEmpty() ? overText(clues) : found;
  }

  /// A bold line with nothing but a name, right over the text.
  private static List<String> overText(Clues clues) {
    for (Element paragraph : clues.page().getElementsByTag("p")) {
      Element next = nextText(paragraph);
      String text = next == null ? "" : ShortText.of(paragraph, TEXT).strip();
      boolean over = next != null && areFullNames(text) && next.text().length() >= TEXT;
      boolean bold = over && isBold(paragraph, text);
      if (bold && !clues.surroundings().foreign(paragraph)) {
        return List.of(text);
      }
    }
    return labelled(clues);
  }

  private static boolean isBold(Element paragraph, String text) {
    String bold = paragraph.select("strong, b, em").text();
    return PlainText.key(bold).equals(PlainText.key(text));
  }

  /// "**Author** Ann Lee", as in a table of facts.
  private static List<String> labelled(Clues clues) {
    for (Element label : clues.page().select("strong, b, dt, th")) {
      Element parent = label.parent();
      boolean opens = parent != null && Names.isOpening(ShortText.of(label, 20));
      String text = opens && parent != null ? PlainText.of(parent.ownText()) : "";
      if (text.length() < TEXT && areFullNames(text) && !clues.surroundings().foreign(label)) {
        return List.of(text);
      }
    }
    return List.of();
  }

  private static boolean areFullNames(String text) {
    List<String> parts = text.isEmpty() ? List.of() : Names.parts(text);
    return !parts.isEmpty()
        && parts.stream().allMatch(Names::isFullName)
        && Names.people(text).size() == parts.size();
  }

  private static @Nullable Element nextText(Element paragraph) {
    Element next = paragraph.nextElementSibling();
    return next != null && next.text().isBlank() ? next.nextElementSibling() : next;
  }
}
