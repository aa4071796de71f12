package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// The elements of a page that may hold its byline or its date by what their attributes say, in the
/// order of the page. Where both are declared nobody asks for them: half of all pages.
final class MarkedElements {

  /// Levels between a byline and the links in it.
  private static final int FARTHEST = 4;

  private final List<Element> bylines = new ArrayList<>();
  private final List<Element> dated = new ArrayList<>();
  private final Set<Element> linksInBylines = new HashSet<>();

  private MarkedElements() {}

  /// @param elements at least those of the page with attributes or NITF's tag, in its order
  static MarkedElements of(List<Element> elements, ClassMarks marks) {
    MarkedElements marked = new MarkedElements();
    for (Element element : elements) {
      marked.sort(element, marks.of(element));
    }
    return marked;
  }

  private void sort(Element element, Set<ClassMark> marks) {
    if (marks.contains(ClassMark.DATED)) {
      dated.add(element);
    }
    boolean byline = marks.contains(ClassMark.BYLINE) || BylineMark.isNitf(element);
    if (byline || marks.contains(ClassMark.AUTHOR) || isByAuthor(element)) {
      bylines.add(element);
    }
    if (byline) {
      addLinks(element, 1);
    }
  }

  private boolean isByAuthor(Element element) {
    Attributes attributes = element.attributes();
    boolean link = element.normalName().equals("a");
    return (link
            && (linksInBylines.contains(element)
                || BylineMark.leadsToAuthor(attributes.get("href"))))
        || !attributes.get("itemprop").isEmpty()
        || attributes.get("rel").contains("author");
  }

  private void addLinks(Element byline, int level) {
    for (int i = 0; i < byline.childNodeSize(); i++) {
      if (byline.childNode(i) instanceof Element inner) {
        if (inner.normalName().equals("a")) {
          linksInBylines.add(inner);
        }
        if (level < FARTHEST) {
          addLinks(inner, level + 1);
        }
      }
    }
  }

  /// The few elements that may be marked as a byline in one of the ways of [BylineMark].
  List<Element> bylines() {
    return bylines;
  }

  /// The elements whose class or id speaks of a date.
  List<Element> dated() {
    return dated;
  }
}
