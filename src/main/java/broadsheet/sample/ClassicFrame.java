package broadsheet.sample;

import static broadsheet.sample.Html.escape;

import java.util.stream.Collectors;

/// What stands above and below everything on a classic site: masthead, menu, and the small print.
final class ClassicFrame {

  static final String BOTTOM =
      "<hr><center><font size=\"-2\"><a href=\"/\">Home</a> | <a href=\"/about\">About</a> | <a"
          + " href=\"/privacy\">Privacy</a></font></center>\n"
          + "</td></tr></table>\n"
          + "</BODY></HTML>\n";

  private ClassicFrame() {}

  static String top(Press press, SampleSite site, String title, String meta) {
    return "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">\n"
        + "<HTML><HEAD>\n"
        + "<TITLE>"
        + escape(title)
        + "</TITLE>\n"
        + meta
        + "</HEAD>\n<BODY bgcolor=\"#FFFFFF\">\n"
        + "<table width=\"100%\"><tr><td><a href=\"/\"><font size=\"+3\"><b>"
        + escape(site.name())
        + "</b></font></a></td>\n<td align=\"right\"><font size=\"-2\">"
        + press.newsroom().sites().values().stream()
            .map(
                sister ->
                    "<a href=\"" + press.base(sister) + "\">" + escape(sister.name()) + "</a>")
            .collect(Collectors.joining(" | "))
        + "</font></td></tr></table>\n<table width=\"760\" align=\"center\"><tr><td>\n";
  }
}
