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
  /// @return nothing if no heading is fit
  static @Nullable Element of(PageElements elements, String data, List<String> titles) {
    String dataKey = PlainText.key(data);
    List<String> keys = new ArrayList<>();
    titles.forEach(title -> keys.add(PlainText.key(title)));
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
      int points = heading.normalName().equals("h1") ? 3 : 0;
      points += key.equals(dataKey) ? 6 : 0;
      points += heading.equals(marked) ? MARKED : 0;
      for (String title : keys) {
        points += points(key, title);
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
