package broadsheet.extract.metadata;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How a page marks an element as the byline, from the surest to the vaguest.
enum BylineMark {
  /// `itemprop=name` inside `itemprop=author`
  NAME_OF_AUTHOR,
  /// `itemprop=author`
  AUTHOR,
  /// `rel=author`
  LINK_TO_AUTHOR,
  /// a class such as "author-name", or a link inside a byline
  NAME_CLASS,
  /// a class such as "article-byline"
  BYLINE_CLASS,
  /// a link to "/author/ann-lee"
  AUTHOR_PAGE,
  /// the class "author" itself
  AUTHOR_CLASS,
  /// any class with "author" in it
  SOME_CLASS;

  private static final Pattern NAME = Pattern.compile("author[-_]?name");
  private static final Pattern OWN =
      Pattern.compile("(?:^|\\s)author(?:\\s|$)|article[-_]{1,2}author");
  private static final Pattern PAGE = Pattern.compile("/(?:authors?|autor|auteur)/");

  /// @return nothing for an element that is not marked
  static @Nullable BylineMark of(Element element) {
    String property = element.attr("itemprop");
    if (property.equals("name") && isInsideAuthor(element)) {
      return NAME_OF_AUTHOR;
    }
    if (property.contains("author")) {
      return AUTHOR;
    }
    if (element.attr("rel").contains("author")) {
      return LINK_TO_AUTHOR;
    }
    if (!element.hasAttr("class") && !element.hasAttr("id") && !element.hasAttr("href")) {
      return null;
    }
    String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
    boolean link = element.normalName().equals("a");
    if (NAME.matcher(names).find() || (link && isInsideByline(element))) {
      return NAME_CLASS;
    }
    if (names.contains("byline")) {
      return BYLINE_CLASS;
    }
    if (link && PAGE.matcher(element.attr("href")).find()) {
      return AUTHOR_PAGE;
    }
    if (!names.contains("author") && !names.contains("autor")) {
      return null;
    }
    return OWN.matcher(names).find() ? AUTHOR_CLASS : SOME_CLASS;
  }

  private static boolean isInsideAuthor(Element element) {
    Element at = element.parent();
    for (int i = 0; i < 4 && at != null; i++) {
      if (at.attr("itemprop").contains("author")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isInsideByline(Element element) {
    Element at = element.parent();
    for (int i = 0; i < 4 && at != null; i++) {
      if (at.className().toLowerCase(Locale.ROOT).contains("byline")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
