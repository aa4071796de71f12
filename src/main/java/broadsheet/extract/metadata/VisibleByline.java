package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The byline as the page prints it.
final class VisibleByline {

  private static final int LONGEST = 120;
  private static final int REACH = 50;
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
  static List<String> of(Clues clues) {
    for (String mark : MARKS) {
      Set<String> names = new LinkedHashSet<>();
      for (Element element : clues.page().select(mark)) {
        String text = clues.surroundings().foreign(element) ? "" : text(element);
        if (!text.isBlank() && !Names.people(text).isEmpty() && isNew(text, names)) {
          names.add(text);
        }
      }
      if (!names.isEmpty() && names.size() <= MOST_NAMES) {
        return List.copyOf(names);
      }
    }
    return behindHeadline(clues);
  }

  private static String text(Element element) {
    return element.hasAttr("content")
        ? PlainText.of(element.attr("content"))
        : ShortText.of(element, LONGEST);
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
      Element next = paragraph.nextElementSibling();
      String text = next == null ? "" : ShortText.of(paragraph, TEXT).strip();
      boolean over = next != null && Names.isFullName(text) && next.text().length() >= TEXT;
      boolean bold = over && paragraph.select("strong, b, em").text().strip().equals(text);
      if (bold && !clues.surroundings().foreign(paragraph)) {
        return List.of(text);
      }
    }
    return List.of();
  }
}
