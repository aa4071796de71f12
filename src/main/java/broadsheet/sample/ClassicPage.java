package broadsheet.sample;

import static broadsheet.sample.Html.escape;

import java.util.List;
import java.util.stream.Collectors;

/// The page of an article in the old manner: tables, `font` tags, comments as seams, and `<p>` as a
/// separator that is never closed.
final class ClassicPage {

  private final Press press;
  private final Dispatch dispatch;
  private final SampleArticle article;
  private final SampleSite site;

  ClassicPage(Press press, Dispatch dispatch) {
    this.press = press;
    this.dispatch = dispatch;
    this.article = dispatch.article();
    this.site = article.site();
  }

  String html() {
    return ClassicFrame.top(press, site, article.title(), meta())
        + "<font face=\"Arial, Helvetica\" size=\"-1\"><span class=\"BHS\">"
        + escape(dispatch.dateline())
        + "</span></font>\n<h1>"
        + escape(article.title())
        + "<br></h1>\n"
        + (article.byline() == null
            ? ""
            : "<font size=\"-2\">" + escape(article.byline()) + "</font><br>\n")
        + picture()
        + "<!--body-2-incontainer.php-->\n"
        + body()
        + "<!--RELATED LINKS-->\n"
        + "<p><b>Related Links</b><br><a href=\""
        + press.base(site)
        + "\">"
        + escape(site.tagline())
        + "</a>\n"
        + "<center></center>\n<p>ADVERTISEMENT\n"
        + press.groups(article).stream().map(this::group).collect(Collectors.joining())
        + "<p><font size=\"-2\">"
        + escape(dispatch.dated(site.rights()))
        + "</font>\n"
        + ClassicFrame.BOTTOM;
  }

  /// The wire's system stamps its own pages; stories that came by mail have no time anywhere.
  private String meta() {
    return article.wireDateline()
        ? "<META property=\"article:published_time\" content=\"" + dispatch.published() + "\">\n"
        : "";
  }

  private String picture() {
    if (article.image() == null) {
      return "";
    }
    return "<table align=\"right\" width=\"420\" cellpadding=\"4\"><tr><td><img src=\""
        + PictureAddress.large(article.image())
        + "\" width=\"1200\" height=\"675\" border=\"0\"></td></tr>\n<tr><td><font size=\"-2\">"
        + escape(Html.plain(dispatch.dated(article.caption())))
        + " Photo: "
        + escape(article.credit())
        + "</font></td></tr></table>\n";
  }

  private String body() {
    List<Part> parts = article.body();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      body.append(part(parts.get(i)));
      if (i == 2 && parts.size() > 5) {
        body.append("<center></center>\n<p>ADVERTISEMENT\n");
      }
    }
    return body.toString();
  }

  private String part(Part part) {
    return switch (part) {
      case Part.Paragraph(var text) -> "<p>" + inline(text) + "\n";
      case Part.Heading(var text) -> "<p><h3>" + inline(text) + "</h3>\n";
      case Part.Quote(var paragraphs) ->
          "<blockquote>" + joined(paragraphs, "<p>", "\n") + "</blockquote>\n";
      case Part.Items(var ordered, var texts) ->
          (ordered ? "<ol>\n" : "<ul>\n")
              + joined(texts, "<li>", "\n")
              + (ordered ? "</ol>\n" : "</ul>\n");
      case Part.Grid(var rows) ->
          "<table border=\"1\" cellpadding=\"3\">\n"
              + "<tr>"
              + joined(rows.getFirst(), "<th>", "")
              + "\n"
              + rows.stream()
                  .skip(1)
                  .map(row -> "<tr>" + joined(row, "<td>", "") + "\n")
                  .collect(Collectors.joining())
              + "</table>\n";
      case Part.Photo(var image, var caption, var credit) ->
          "<p><img src=\""
              + PictureAddress.large(image)
              + "\" width=\"1200\" height=\"675\"><br><font size=\"-2\"><i>"
              + inline(caption)
              + " Photo: "
              + escape(credit)
              + "</i></font>\n";
      case Part.Typed(var text) -> "<pre>" + escape(dispatch.dated(text)) + "</pre>\n";
      case Part.Rule() -> "<hr>\n";
    };
  }

  private String joined(List<String> texts, String before, String after) {
    return texts.stream().map(text -> before + inline(text) + after).collect(Collectors.joining());
  }

  private String inline(String text) {
    return Html.inline(dispatch.dated(text), slug -> press.url(slug).toString());
  }

  private String group(SampleSite.Group group) {
    return "<table width=\"300\" cellpadding=\"2\"><tr><td><b>"
        + escape(group.title())
        + "</b><br>\n"
        + group.stories().stream()
            .map(
                slug ->
                    "<a href=\""
                        + press.url(slug)
                        + "\">"
                        + escape(press.newsroom().article(slug).title())
                        + "</a>")
            .collect(Collectors.joining("<br>\n"))
        + "</td></tr></table>\n";
  }
}
