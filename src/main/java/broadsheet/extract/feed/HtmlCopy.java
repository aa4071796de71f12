package broadsheet.extract.feed;

import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Copies a tree, node by node and without recursion, as [SafeHtml]'s lists allow.
final class HtmlCopy implements NodeFilter {

  private static final Pattern PIXEL = Pattern.compile("0*[01](px)?");

  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<URI> bases = new ArrayDeque<>();

  private HtmlCopy(Element into, URI base) {
    open.push(into);
    bases.push(base);
  }

  /// What may stay of the inside of `outer`, inside an element of its own.
  static Element of(Element outer, URI base) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    outer.filter(new HtmlCopy(page.body(), base));
    return page.body();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (depth == 0) {
      return FilterResult.CONTINUE;
    }
    if (node instanceof TextNode text) {
      open.element().appendChild(new TextNode(Characters.visible(text.getWholeText())));
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = Vocabulary.local(element);
    if (SafeHtml.VANISHING.contains(name) || isPixel(element, name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    bases.push(XmlBase.of(element, bases.element()));
    if (SafeHtml.ELEMENTS.contains(name)) {
      Element copy = new Element(Tag.valueOf(name), null);
      copyAttributes(element, name, copy);
      open.element().appendChild(copy);
      open.push(copy);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (depth > 0 && node instanceof Element element) {
      bases.pop();
      if (SafeHtml.ELEMENTS.contains(Vocabulary.local(element))) {
        open.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void copyAttributes(Element from, String name, Element to) {
    Set<String> own = SafeHtml.ATTRIBUTES.getOrDefault(name, Set.of());
    for (Attribute attribute : from.attributes()) {
      String key = attribute.getKey();
      if (!own.contains(key) && !SafeHtml.ATTRIBUTES_OF_ALL.contains(key)) {
        continue;
      }
      if (SafeHtml.ADDRESSES.contains(key)) {
        URI address = address(attribute.getValue(), key);
        if (address != null) {
          to.attr(key, address.toString());
        }
      } else {
        to.attr(key, Characters.visible(attribute.getValue()));
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

  /// A picture of one pixel counts readers.
  private static boolean isPixel(Element element, String name) {
    return name.equals("img")
        && PIXEL.matcher(element.attr("width").strip()).matches()
        && PIXEL.matcher(element.attr("height").strip()).matches();
  }
}
