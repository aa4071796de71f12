package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells the article's own lines from those of other stories, comments and menus on the page.
/// Whatever holds the headline is the article's own, however it is called.
final class Surroundings {

  private static final int DEEPEST = 100;
  private static final int BEFORE = 8;

  private static final Set<String> TAGS = Set.of("aside", "footer", "nav", "form", "iframe");
  private static final Pattern NAMES =
      Pattern.compile(
          "comment|related|sidebar|footer|widget|recommend|teaser|popular|latest|trending|more-|promo"
              + "|cookie|newsletter",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BESIDES =
      Pattern.compile("comment|related|sidebar|footer|cookie", Pattern.CASE_INSENSITIVE);

  private final @Nullable Element headline;
  private final Set<Element> around = new HashSet<>();

  Surroundings(@Nullable Element headline) {
    this.headline = headline;
    Element at = headline;
    while (at != null) {
      around.add(at);
      at = at.parent();
    }
  }

  /// Whether `element` belongs to something other than the article.
  boolean foreign(Element element) {
    Element at = element;
    for (int i = 0; i < DEEPEST && at != null && !around.contains(at); i++) {
      String tag = at.normalName();
      if (tag.equals("body")) {
        return false;
      }
      if (TAGS.contains(tag) || NAMES.matcher(at.className() + ' ' + at.id()).find()) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /// Whether `element` stands in what is marked up as a menu, a sidebar, a footer or a form.
  boolean besides(Element element) {
    Element at = element;
    for (int i = 0; i < DEEPEST && at != null && !around.contains(at); i++) {
      if (TAGS.contains(at.normalName())
          || BESIDES.matcher(at.className() + ' ' + at.id()).find()) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /// The elements that follow the headline, in the order of the page.
  List<Element> behindHeadline(int most) {
    List<Element> following = new ArrayList<>();
    Element at = headline;
    while (at != null && following.size() < most) {
      at = next(at);
      if (at != null) {
        following.add(at);
      }
    }
    return following;
  }

  private @Nullable Element next(Element element) {
    if (!element.equals(headline) && element.childrenSize() > 0) {
      return element.child(0);
    }
    Element at = element;
    while (at != null && at.nextElementSibling() == null) {
      at = at.parent();
    }
    return at == null ? null : at.nextElementSibling();
  }

  /// The few elements that stand over the headline, the nearest first.
  List<Element> beforeHeadline() {
    List<Element> preceding = new ArrayList<>();
    Element at = headline;
    while (at != null && preceding.size() < BEFORE && !at.normalName().equals("body")) {
      Element previous = at.previousElementSibling();
      if (previous != null) {
        preceding.add(previous);
      }
      at = previous == null ? at.parent() : previous;
    }
    return preceding;
  }
}
