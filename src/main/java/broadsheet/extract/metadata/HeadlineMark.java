package broadsheet.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How templates mark the heading that is the story's: by microdata (schema.org `headline`), by
/// hAtom's `entry-title`, which WordPress and Blogger print, or by the same word of another system.
final class HeadlineMark {

  private static final Pattern CLASS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:entry|post|article|story)[_-]{0,2}(?:full[_-])?(?:title|headline)"
              + "(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private HeadlineMark() {}

  /// @return the only heading of a page that is marked: the cards of other stories may be too
  static @Nullable Element only(List<Element> headings) {
    List<Element> marked = headings.stream().filter(HeadlineMark::isOn).limit(2).toList();
    return marked.size() == 1 ? marked.getFirst() : null;
  }

  /// @return the only element in a heading that microdata calls the headline: a kicker stands
  ///     beside it
  static @Nullable Element inside(Element heading) {
    List<Element> named =
        heading.stream()
            .filter(box -> !box.equals(heading) && Microdata.names(box, "headline"))
            .limit(2)
            .toList();
    return named.size() == 1 ? named.getFirst() : null;
  }

  private static boolean mayTell(String classes) {
    return classes.contains("itle") || classes.contains("eadline");
  }

  static boolean isOn(Element heading) {
    if (heading.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = heading.attributes();
    String classes = attributes.get("class");
    return Microdata.names(heading, "headline")
        || (mayTell(classes) && CLASS.matcher(classes).find());
  }
}
