package broadsheet.extract.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How a page marks an element as the byline, from the surest to the vaguest.
enum BylineMark {
  NAME_OF_AUTHOR("itemprop=name inside itemprop=author"),
  AUTHOR("itemprop=author"),
  LINK_TO_AUTHOR("rel=author"),
  NAME_CLASS("a class such as \"author-name\", or a link inside a byline"),
  BYLINE_CLASS("a class such as \"article-byline\", or NITF's element of that name"),
  AUTHOR_PAGE("a link to a page such as \"/author/ann-lee\""),
  AUTHOR_CLASS("the class \"author\""),
  SOME_CLASS("a class with \"author\" in it");

  private static final Pattern NAME = Pattern.compile("author[-_]?name");
  private static final Pattern OWN =
      Pattern.compile("(?:^|\\s)author(?:\\s|$)|article[-_]{1,2}author");
  private static final Pattern PAGE =
      Pattern.compile("/(?:authors?|autor(?:es|en|i)?|auteurs?|contributors?|columnists?)/[^/]");

  private final String words;

  BylineMark(String words) {
    this.words = words;
  }

  /// The mark as a person would describe it.
  String words() {
    return words;
  }

  /// @return nothing for an element that is not marked
  static @Nullable BylineMark of(Element element, PageElements elements) {
    if (element.attributesSize() == 0) {
      return isNitf(element) ? BYLINE_CLASS : null;
    }
    Attributes attributes = element.attributes();
    String property = attributes.get("itemprop");
    if (property.equals("name") && isInsideAuthor(element)) {
      return NAME_OF_AUTHOR;
    }
    if (property.contains("author")) {
      return AUTHOR;
    }
    if (attributes.get("rel").contains("author")) {
      return LINK_TO_AUTHOR;
    }
    Set<ClassMark> marks = elements.marksOf(element);
    boolean author = marks.contains(ClassMark.AUTHOR);
    String names =
        author ? (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT) : "";
    boolean link = element.normalName().equals("a");
    if ((author && NAME.matcher(names).find()) || (link && isInsideByline(element, elements))) {
      return NAME_CLASS;
    }
    if (marks.contains(ClassMark.BYLINE) || isNitf(element)) {
      return BYLINE_CLASS;
    }
    if (link && leadsToAuthor(attributes.get("href"))) {
      return AUTHOR_PAGE;
    }
    return author ? OWN.matcher(names).find() ? AUTHOR_CLASS : SOME_CLASS : null;
  }

  /// Most links are told by one look not to.
  static boolean leadsToAuthor(String address) {
    boolean likely =
        address.contains("/aut")
            || address.contains("/contributor")
            || address.contains("/columnist");
    return likely && PAGE.matcher(address).find();
  }

  static boolean isNitf(Element element) {
    return element.normalName().equals("byline");
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

  private static boolean isInsideByline(Element element, PageElements elements) {
    Element at = element.parent();
    for (int i = 0; i < 4 && at != null; i++) {
      if (elements.is(at, ClassMark.BYLINE) || isNitf(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
