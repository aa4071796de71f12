package broadsheet.extract.rule;

import broadsheet.extract.text.Characters;
import broadsheet.extract.text.Links;
import broadsheet.extract.text.TrackingParameters;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Sidebar;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/// Reads boxes that a rule points at as titled groups: every link with words in it is a headline.
final class RuledSidebars {

  /// What a title is set in, the surest first.
  private static final List<String> TITLES =
      List.of("h1, h2, h3, h4, h5, h6", "legend, caption, th, dt", "[class*=title]", "b, strong");

  private RuledSidebars() {}

  static List<Sidebar> take(Document page, Evaluator boxes, URI base) {
    List<Sidebar> groups = new ArrayList<>();
    for (Element box : page.select(boxes)) {
      Element title = title(box);
      List<Headline> headlines = headlines(box, title, base);
      if (title != null && !headlines.isEmpty()) {
        groups.add(new Sidebar(Characters.neutral(title.text()), headlines));
        box.remove();
      }
    }
    return groups;
  }

  private static @Nullable Element title(Element box) {
    for (String kind : TITLES) {
      for (Element title : box.select(kind)) {
        if (title.hasText() && !title.equals(box) && title.closest("li") == null) {
          return title;
        }
      }
    }
    return null;
  }

  private static List<Headline> headlines(Element box, @Nullable Element title, URI base) {
    Map<URI, Headline> headlines = new LinkedHashMap<>();
    for (Element anchor : box.select("a[href]")) {
      URI to = Links.web(anchor.attr("href"), base);
      boolean inTitle = title != null && anchor.parents().contains(title);
      if (to != null && anchor.hasText() && !inTitle) {
        URI plain = TrackingParameters.strip(to);
        headlines.putIfAbsent(plain, headline(Characters.neutral(anchor.text()), plain));
      }
    }
    return List.copyOf(headlines.values());
  }

  private static Headline headline(String title, URI url) {
    return new Headline(title, url, null, null, Dateline.NONE, null, null, null, null);
  }
}
