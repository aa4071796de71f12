package broadsheet.sample;

import static broadsheet.sample.Html.escape;

import java.util.stream.Collectors;

/// The front page of a classic site, and what it shows where there is nothing.
final class ClassicFront {

  private ClassicFront() {}

  static String html(Press press, SampleSite site) {
    return ClassicFrame.top(press, site, site.name() + " - " + site.tagline(), "")
        + "<font size=\"-1\"><i>"
        + escape(site.tagline())
        + "</i></font>\n"
        + press.announced(site).stream()
            .map(dispatch -> story(press, dispatch))
            .collect(Collectors.joining())
        + ClassicFrame.BOTTOM;
  }

  private static String story(Press press, Dispatch dispatch) {
    return "<table width=\"100%\" cellpadding=\"4\"><tr><td><a href=\""
        + press.url(dispatch)
        + "\"><b>"
        + escape(dispatch.article().title())
        + "</b></a><br><font size=\"-1\">"
        + escape(Teaser.cut(dispatch).substring(0, 160))
        + " ... <a href=\""
        + press.url(dispatch)
        + "\">more</a></font></td></tr></table>\n";
  }

  static String notFound(Press press, SampleSite site) {
    return ClassicFrame.top(press, site, "Page not found - " + site.name(), "")
        + "<h1>Page not found<br></h1>\n<p>The page that you asked for has moved or was never here."
        + "\n<p><a href=\"/\">Go to the front page</a>\n"
        + ClassicFrame.BOTTOM;
  }
}
