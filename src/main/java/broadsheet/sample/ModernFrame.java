package broadsheet.sample;

import static broadsheet.sample.Html.escape;

import java.net.URI;
import java.util.stream.Collectors;

/// What stands around everything on a modern site.
final class ModernFrame {

  private ModernFrame() {}

  static String page(
      Press press, SampleSite site, String language, String title, String head, String main) {
    String direction = language.equals("ar") ? " dir=\"rtl\"" : "";
    return "<!doctype html>\n<html lang=\""
        + language
        + "\""
        + direction
        + ">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + escape(title)
        + "</title>\n"
        + "<link rel=\"icon\" type=\"image/png\" href=\""
        + SiteIcon.DECLARED
        + "\">\n"
        + feedLink(press, site)
        + head
        + "</head>\n<body>\n<header class=\"masthead\"><a class=\"logo\" href=\"/\">"
        + escape(site.name())
        + "</a>\n<nav><ul>"
        + press.newsroom().sites().values().stream()
            .map(sister -> item(press.base(sister), sister.name()))
            .collect(Collectors.joining())
        + "</ul></nav></header>\n"
        + main
        + "<footer><nav><a href=\"/about\">About</a> <a href=\"/contact\">Contact</a>"
        + " <a href=\"/privacy\">Privacy</a></nav></footer>\n</body>\n</html>\n";
  }

  private static String item(URI url, String name) {
    return "<li><a href=\"" + url + "\">" + escape(name) + "</a></li>";
  }

  private static String feedLink(Press press, SampleSite site) {
    String type =
        switch (site.feed()) {
          case RSS -> "application/rss+xml";
          case ATOM -> "application/atom+xml";
          case JSON -> "application/feed+json";
          case NONE -> "";
        };
    return type.isEmpty()
        ? ""
        : "<link rel=\"alternate\" type=\""
            + type
            + "\" title=\""
            + escape(site.name())
            + "\" href=\""
            + press.base(site).resolve(site.feedPath())
            + "\">\n";
  }
}
