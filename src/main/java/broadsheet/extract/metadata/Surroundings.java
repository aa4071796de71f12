package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/// Tells the article's own lines from those of other stories, comments and menus on the page.
/// Whatever holds the headline or the page's only `main` is the article's own, however it is
/// called.
final class Surroundings {

  private static final int BEFORE = 8;
  private static final int BEHIND = 80;

  private static final Set<String> TAGS = Set.of("aside", "footer", "nav", "form", "iframe");
  private static final Set<String> STORY = Set.of("main", "article");
  private static final Evaluator ARTICLE = new Evaluator.Tag("article");

  private final PageElements elements;
  private final @Nullable Element headline;
  private final Set<Element> around = new HashSet<>();
  private final Map<Element, Boolean> foreign = new HashMap<>();
  private final Map<Element, Boolean> besides = new HashMap<>();
  private final Map<Element, Boolean> others = new HashMap<>();
  private @Nullable List<Printed> behind;

  Surroundings(PageElements elements, @Nullable Element headline) {
    this.elements = elements;
    this.headline = headline;
    List<Element> mains = elements.tagged("main");
    ownWhatHolds(headline);
    ownWhatHolds(mains.size() == 1 ? mains.getFirst() : null);
  }

  private void ownWhatHolds(@Nullable Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      around.add(at);
    }
  }

  /// Whether `element` holds the headline or the page's `main`.
  boolean holdsArticle(Element element) {
    return around.contains(element);
  }

  /// Whether `element` stands in the `main` or the `article` that holds the headline, and not among
  /// other stories: also where it is set aside.
  boolean withArticle(Element element) {
    Element box = element;
    while (box != null && !(STORY.contains(box.normalName()) && around.contains(box))) {
      box = box.parent();
    }
    return box != null && !ofOthers(element);
  }

  /// Whether `element` belongs to something other than the article.
  boolean foreign(Element element) {
    return within(element, foreign, this::isForeign);
  }

  /// Whether `element` stands in what is marked up as a menu, a sidebar, a footer or a form.
  boolean besides(Element element) {
    return within(element, besides, this::isBesides);
  }

  /// Whether `element` stands among other stories, comments or menus.
  boolean ofOthers(Element element) {
    return within(element, others, this::isOfOthers);
  }

  private boolean isOfOthers(Element element) {
    return element.normalName().equals("nav") || elements.is(element, ClassMark.OTHERS);
  }

  /// Whether `element` or what holds it is so. Each element is looked at once.
  private boolean within(
      @Nullable Element element, Map<Element, Boolean> known, Predicate<Element> is) {
    if (element == null || around.contains(element) || element.nameIs("body")) {
      return false;
    }
    Boolean already = known.get(element);
    if (already == null) {
      already = is.test(element) || within(element.parent(), known, is);
      known.put(element, already);
    }
    return already;
  }

  private boolean isForeign(Element element) {
    return (TAGS.contains(element.normalName()) && !isOwnNote(element))
        || elements.is(element, ClassMark.FOREIGN);
  }

  /// The foot of the article itself, and what it sets aside about its author.
  private boolean isOwnNote(Element element) {
    boolean note =
        switch (element.normalName()) {
          case "footer" -> true;
          case "aside" ->
              elements.is(element, ClassMark.AUTHOR) || elements.is(element, ClassMark.BYLINE);
          default -> false;
        };
    Element article = note ? element.closest(ARTICLE) : null;
    return article != null && around.contains(article);
  }

  private boolean isBesides(Element element) {
    return TAGS.contains(element.normalName()) || elements.is(element, ClassMark.BESIDES);
  }

  /// The elements that follow the headline, in the order of the page, without those besides.
  ///
  /// @param most at most 80
  List<Printed> behindHeadline(int most) {
    if (behind == null) {
      behind = followHeadline();
    }
    return behind.subList(0, Math.min(most, behind.size()));
  }

  private List<Printed> followHeadline() {
    List<Printed> following = new ArrayList<>();
    Element at = headline;
    boolean inside = false;
    while (at != null && following.size() < BEHIND) {
      Element child = inside ? at.firstElementChild() : null;
      at = child != null ? child : nextOutside(at);
      inside = at != null && !isBesides(at);
      if (at != null && inside) {
        following.add(new Printed(at));
      }
    }
    return following;
  }

  private static @Nullable Element nextOutside(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Element next = at.nextElementSibling();
      if (next != null) {
        return next;
      }
    }
    return null;
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
