package broadsheet.extract.metadata;

import broadsheet.extract.text.PageOrder;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Finds the heading that a page prints over its article.
final class Headline {

  private static final int MOST = 15;
  private static final int TRAIL = 10;
  private static final int MARKED = 6;

  private Headline() {}

  /// @param data the headline in the linked data, or empty
  /// @param titles what the page's titles say
  /// @param site the name that the site gives itself, or empty
  /// @return nothing if no heading is fit
  static @Nullable Element of(
      PageElements elements, String data, List<String> titles, String site) {
    String dataKey = PlainText.key(data);
    List<String> keys = new ArrayList<>();
    titles.forEach(title -> keys.add(behindSite(PlainText.key(title), PlainText.key(site))));
    keys.removeIf(String::isEmpty);
    Element best = null;
    int most = 0;
    List<Element> headings = headings(elements);
    Element marked = HeadlineMark.only(headings);
    for (Element heading : headings) {
      String key = PlainText.key(elements.text(heading));
      if (key.isEmpty()) {
        continue;
      }
      boolean first = heading.normalName().equals("h1");
      int points = first ? 3 : 0;
      points += key.equals(dataKey) ? 6 : 0;
      points += heading.equals(marked) ? MARKED : 0;
      for (String title : keys) {
        points += first || !isOfText(heading, key, title) ? points(key, title) : 0;
      }
      boolean sure = key.equals(dataKey) || points <= most;
      points -= !sure && (inTrail(heading, elements) || leadsHome(heading)) ? TRAIL : 0;
      if (points > most) {
        best = heading;
        most = points;
      }
    }
    return best;
  }

  /// "Harbour Wire | Storm hits coast" opens with the site's name.
  private static String behindSite(String title, String site) {
    boolean opens = title.startsWith(site) && title.length() > site.length();
    return opens ? title.substring(site.length()) : title;
  }

  /// A heading of the text often repeats a part of the title: what prints less than half of it, or
  /// has its like beside it, is no headline.
  private static boolean isOfText(Element heading, String key, String title) {
    return !key.equals(title) && (key.length() * 2 < title.length() || hasLike(heading));
  }

  private static boolean hasLike(Element heading) {
    return heading.siblingElements().stream()
        .anyMatch(
            other ->
                other.normalName().equals(heading.normalName())
                    && other.className().equals(heading.className()));
  }

  /// A site's name stands at the end of a title, a headline at its beginning.
  private static int points(String heading, String title) {
    if (heading.equals(title)) {
      return 3;
    }
    if (heading.length() <= 10 || !title.contains(heading)) {
      return 0;
    }
    return title.startsWith(heading) ? 4 : title.endsWith(heading) ? 0 : 2;
  }

  private static List<Element> headings(PageElements elements) {
    List<Element> headings = new ArrayList<>();
    for (String level : List.of("h1", "h2", "h3")) {
      List<Element> tagged = elements.tagged(level);
      headings.addAll(tagged.subList(0, Math.min(MOST, tagged.size())));
    }
    return headings;
  }

  /// A heading in a list or a trail of links is there for search engines. What the body is called
  /// tells of the whole site ("wp-custom-logo").
  private static boolean inTrail(Element heading, PageElements elements) {
    Element at = heading;
    for (int i = 0; i < 6 && at != null && !at.normalName().equals("body"); i++) {
      boolean list = at.normalName().equals("li") || at.normalName().equals("nav");
      if (list || elements.is(at, ClassMark.TRAIL)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /// A blog prints its name in a heading that leads to its front page.
  private static boolean leadsHome(Element heading) {
    Element link = firstLink(heading);
    Element around = link == null ? heading.parent() : link;
    if (around == null || !around.normalName().equals("a") || isTextBeside(link, heading)) {
      return false;
    }
    String address = around.absUrl("href");
    int host = address.indexOf("//");
    int path = host < 0 ? -1 : address.indexOf('/', host + 2);
    return host > 0 && (path < 0 || path == address.length() - 1);
  }

  private static @Nullable Element firstLink(Element heading) {
    for (Node at = heading; at != null; at = PageOrder.after(at, heading)) {
      if (at instanceof Element link
          && link.normalName().equals("a")
          && link.attributes().hasKeyIgnoreCase("href")) {
        return link;
      }
    }
    return null;
  }

  private static boolean isTextBeside(@Nullable Element link, Element heading) {
    return link != null && link.text().length() * 2 < heading.text().length();
  }
}
