package broadsheet.extract.feed;

import broadsheet.extract.text.Characters;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Keeps of a publisher's HTML what tells the story: text, its structure, links and pictures.
///
/// It copies what is on the list rather than striking out what is known to be bad: an element that
/// is not listed leaves only its text, one that acts leaves nothing, and an attribute that is not
/// listed does not exist. Addresses come out absolute, and only http, https and mailto ones do.
final class SafeHtml {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "address",
          "article",
          "aside",
          "b",
          "bdi",
          "bdo",
          "big",
          "blockquote",
          "br",
          "caption",
          "center",
          "cite",
          "code",
          "col",
          "colgroup",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "main",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "rb",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "tt",
          "u",
          "ul",
          "var",
          "wbr");

  /// What leaves not even its text, since nobody was meant to read that.
  static final Set<String> VANISHING =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "title",
          "noframes",
          "noembed",
          "svg",
          "annotation",
          "annotation-xml",
          "canvas",
          "audio",
          "video",
          "xml");

  static final Set<String> ATTRIBUTES_OF_ALL = Set.of("dir", "lang", "title");

  static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("a", Set.of("href")),
          Map.entry("img", Set.of("src", "alt", "width", "height")),
          Map.entry("blockquote", Set.of("cite")),
          Map.entry("q", Set.of("cite")),
          Map.entry("del", Set.of("cite", "datetime")),
          Map.entry("ins", Set.of("cite", "datetime")),
          Map.entry("math", Set.of("xmlns", "display")),
          Map.entry("time", Set.of("datetime")),
          Map.entry("ol", Set.of("start", "reversed")),
          Map.entry("li", Set.of("value")),
          Map.entry("td", Set.of("colspan", "rowspan")),
          Map.entry("th", Set.of("colspan", "rowspan", "scope")));

  static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

  private SafeHtml() {}

  static boolean isListed(String element) {
    return ELEMENTS.contains(element) || Formulas.ELEMENTS.contains(element);
  }

  /// @return absent if nothing is left
  static @Nullable String of(String html, URI base) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? ofText(html) : of(parse(html), base);
  }

  /// The inside of an element that stands in the feed's own markup: XHTML, or forgotten escaping.
  static @Nullable String of(Element outer, URI base) {
    String html = SafePrinter.print(outer, base).strip();
    return html.isEmpty() ? null : html;
  }

  /// Text that is no markup, as HTML.
  static @Nullable String ofText(String text) {
    String visible = Characters.visible(text).strip();
    if (visible.isEmpty()) {
      return null;
    }
    StringBuilder html = new StringBuilder(visible.length());
    SafePrinter.escape(visible, false, html);
    return html.toString();
  }

  /// As the inside of a page's body.
  static Element parse(String html) {
    Element body = new Element("body");
    body.appendChildren(Parser.htmlParser().parseFragmentInput(HtmlMending.mend(html), body, ""));
    return body;
  }

  /// What a person would read of it, on one line. The element loses what vanishes.
  static String text(Element outer) {
    outer.children().select("*").forEach(SafeHtml::vanish);
    return outer.text();
  }

  private static void vanish(Element element) {
    if (VANISHING.contains(Vocabulary.local(element))) {
      element.remove();
    }
  }
}
