package broadsheet.sample;

import static broadsheet.sample.Html.escape;

import java.util.List;
import java.util.stream.Collectors;

/// An article's body in closed, semantic elements.
final class ModernBody {

  private final Press press;
  private final Dispatch dispatch;

  ModernBody(Press press, Dispatch dispatch) {
    this.press = press;
    this.dispatch = dispatch;
  }

  String html() {
    return dispatch.article().body().stream().map(this::part).collect(Collectors.joining());
  }

  private String part(Part part) {
    return switch (part) {
      case Part.Paragraph(var text) -> element("p", text) + "\n";
      case Part.Heading(var text) -> element("h2", text) + "\n";
      case Part.Quote(var paragraphs) ->
          "<blockquote>" + elements("p", paragraphs) + "</blockquote>\n";
      case Part.Items(var ordered, var texts) -> {
        String list = ordered ? "ol" : "ul";
        yield "<" + list + ">" + elements("li", texts) + "</" + list + ">\n";
      }
      case Part.Grid(var rows) ->
          "<table><thead>"
              + row("th", rows.getFirst())
              + "</thead>\n<tbody>"
              + rows.stream().skip(1).map(row -> row("td", row)).collect(Collectors.joining("\n"))
              + "</tbody></table>\n";
      case Part.Photo(var image, var caption, var credit) ->
          "<figure><img src=\""
              + PictureAddress.large(image)
              + "\" width=\"1200\" height=\"675\" alt=\"\" loading=\"lazy\">\n<figcaption>"
              + inline(caption)
              + " <span class=\"credit\">"
              + escape(credit)
              + "</span></figcaption></figure>\n";
      case Part.Typed(var text) -> "<pre>" + escape(dispatch.dated(text)) + "</pre>\n";
      case Part.Rule() -> "<hr>\n";
    };
  }

  private String row(String cell, List<String> texts) {
    return "<tr>" + elements(cell, texts) + "</tr>";
  }

  private String elements(String name, List<String> texts) {
    return texts.stream().map(text -> element(name, text)).collect(Collectors.joining());
  }

  private String element(String name, String text) {
    return "<" + name + ">" + inline(text) + "</" + name + ">";
  }

  private String inline(String text) {
    return Html.inline(dispatch.dated(text), slug -> press.url(slug).toString());
  }
}
