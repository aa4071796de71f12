package broadsheet.sample;

import static broadsheet.sample.Html.escape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The front page of a modern site, by sections, and what it shows where there is nothing.
final class ModernFront {

  private ModernFront() {}

  static String html(Press press, SampleSite site) {
    Map<String, List<Dispatch>> sections =
        press.announced(site).stream()
            .collect(
                Collectors.groupingBy(
                    dispatch -> dispatch.article().section(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    String main =
        sections.entrySet().stream()
            .map(section -> section(press, section.getKey(), section.getValue()))
            .collect(Collectors.joining());
    return ModernFrame.page(
        press,
        site,
        "en",
        site.name() + " | " + site.tagline(),
        "",
        "<main>\n" + main + "</main>\n");
  }

  private static String section(Press press, String name, List<Dispatch> dispatches) {
    return "<section class=\"front\"><h2>"
        + escape(name)
        + "</h2>\n"
        + dispatches.stream().map(dispatch -> card(press, dispatch)).collect(Collectors.joining())
        + "</section>\n";
  }

  private static String card(Press press, Dispatch dispatch) {
    SampleArticle article = dispatch.article();
    String link = "<a href=\"" + press.url(dispatch) + "\">";
    return "<article class=\"card\" lang=\""
        + article.language()
        + "\">"
        + (article.image() == null
            ? ""
            : link
                + "<img src=\""
                + PictureAddress.thumbnail(article.image())
                + "\" width=\"240\" height=\"180\" alt=\"\"></a>\n")
        + "<h3>"
        + link
        + escape(article.title())
        + "</a></h3>\n<p>"
        + escape(Teaser.lead(dispatch))
        + "</p>\n<time datetime=\""
        + dispatch.published()
        + "\"></time></article>\n";
  }

  static String notFound(Press press, SampleSite site) {
    return ModernFrame.page(
        press,
        site,
        "en",
        "Not found | " + site.name(),
        "",
        """
        <main><h1>This page is not here</h1>
        <p>It has moved, or the address is not right.</p>
        <p><a href="/">To the front page</a></p></main>
        """);
  }
}
