package broadsheet.extract.feed;

import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;

/// Keeps of a publisher's HTML what tells the story: text, its structure, links and pictures.
///
/// It copies what is on the list rather than striking out what is known to be bad: an element that
/// is not listed leaves only its text, one that acts or embeds leaves nothing, and an attribute
/// that is not listed does not exist. Addresses come out absolute.
final class SafeHtml {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a", "abbr", "acronym", "address", "article", "aside", "b", "bdi", "bdo", "big",
          "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
          "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2",
          "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main", "mark",
          "ol", "p", "pre", "q", "rb", "rp", "rt", "ruby", "s", "samp", "section", "small", "span",
          "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
          "thead", "time", "tr", "tt", "u", "ul", "var", "wbr");

  private static final Set<String> VANISHING =
      Set.of(
          "script", "style", "iframe", "frame", "frameset", "noframes", "object", "embed", "applet",
          "template", "head", "title", "xml", "svg", "math", "canvas", "audio", "video", "param",
          "base", "basefont", "link", "meta");

  private static final Set<String> EVERYWHERE = Set.of("dir", "lang", "title");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("a", Set.of("href")),
          Map.entry("img", Set.of("src", "alt", "width", "height")),
          Map.entry("blockquote", Set.of("cite")),
          Map.entry("q", Set.of("cite")),
          Map.entry("time", Set.of("datetime")),
          Map.entry("ol", Set.of("start", "reversed")),
          Map.entry("li", Set.of("value")),
          Map.entry("td", Set.of("colspan", "rowspan")),
          Map.entry("th", Set.of("colspan", "rowspan", "scope")));

  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

  private static final Pattern PIXEL = Pattern.compile("0*[01](px)?");

  private SafeHtml() {}

  /// @return absent if nothing is left
  static @Nullable String of(String html, @Nullable URI base) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return ofText(html);
    }
    Document page = Parser.htmlParser().parseInput(html, "");
    return copy(page.body(), base);
  }

  /// Text that is no markup, as HTML.
  static @Nullable String ofText(String text) {
    String visible = PlainText.withoutControls(text).strip();
    if (visible.isEmpty()) {
      return null;
    }
    boolean safe = visible.chars().noneMatch(c -> c == '<' || c == '&' || c == '>');
    return safe
        ? visible
        : visible.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The inside of an element: HTML as parsed, or XHTML that stands in the feed's own markup.
  static @Nullable String of(Element outer, @Nullable URI base) {
    return copy(outer, base);
  }

  private static @Nullable String copy(Element outer, @Nullable URI base) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    Copier copier = new Copier(page.body(), outer, base);
    outer.filter(copier);
    String html = page.body().html().strip();
    return html.isEmpty() ? null : html;
  }

  private static final class Copier implements NodeFilter {
    private final Element outer;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<URI> bases = new ArrayDeque<>();

    Copier(Element into, Element outer, @Nullable URI base) {
      this.outer = outer;
      open.push(into);
      bases.push(base == null ? URI.create("about:blank") : base);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node == outer) {
        return FilterResult.CONTINUE;
      }
      if (node instanceof TextNode text) {
        open.element().appendChild(new TextNode(PlainText.withoutControls(text.getWholeText())));
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      String name = Vocabulary.local(element);
      if (VANISHING.contains(name) || isPixel(element, name)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      bases.push(XmlBase.of(element, bases.element()));
      if (ELEMENTS.contains(name)) {
        Element copy = new Element(Tag.valueOf(name), null);
        copyAttributes(element, name, copy);
        open.element().appendChild(copy);
        open.push(copy);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node != outer && node instanceof Element element) {
        bases.pop();
        if (ELEMENTS.contains(Vocabulary.local(element))) {
          open.pop();
        }
      }
      return FilterResult.CONTINUE;
    }

    private void copyAttributes(Element from, String name, Element to) {
      Set<String> own = ATTRIBUTES.getOrDefault(name, Set.of());
      for (Attribute attribute : from.attributes()) {
        String key = attribute.getKey();
        if (!own.contains(key) && !EVERYWHERE.contains(key)) {
          continue;
        }
        String value = attribute.getValue();
        if (ADDRESSES.contains(key)) {
          URI address = address(value, key);
          if (address != null) {
            to.attr(key, address.toString());
          }
        } else {
          to.attr(key, PlainText.withoutControls(value));
        }
      }
    }

    private @Nullable URI address(String value, String key) {
      URI address = Links.absolute(value, bases.element());
      if (address == null || Links.isWeb(address)) {
        return address;
      }
      boolean mail = key.equals("href") && "mailto".equalsIgnoreCase(address.getScheme());
      return mail ? address : null;
    }

    private static boolean isPixel(Element element, String name) {
      return name.equals("img")
          && PIXEL.matcher(element.attr("width").strip()).matches()
          && PIXEL.matcher(element.attr("height").strip()).matches();
    }
  }
}
