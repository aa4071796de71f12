package broadsheet.extract.feed;

import broadsheet.extract.text.Characters;
import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Prints a tree, node by node and without recursion, as [SafeHtml]'s lists allow. Every text and
/// every value is escaped on its way out, so nothing but listed elements can open a tag.
final class SafePrinter implements NodeFilter {

  private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");
  private static final Pattern PIXEL = Pattern.compile("0*[01](px)?");

  private final StringBuilder out = new StringBuilder();
  private final Deque<URI> bases = new ArrayDeque<>();

  private SafePrinter(URI base) {
    bases.push(base);
  }

  /// The inside of `outer`.
  static String print(Element outer, URI base) {
    SafePrinter printer = new SafePrinter(base);
    outer.filter(printer);
    return printer.out.toString();
  }

  static void escape(String text, boolean quotes, StringBuilder out) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quotes ? "&quot;" : "\"";
            default -> null;
          };
      if (entity != null) {
        out.append(text, from, i).append(entity);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (depth == 0) {
      return FilterResult.CONTINUE;
    }
    if (node instanceof TextNode text) {
      escape(Characters.visible(text.getWholeText()), false, out);
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
    if (SafeHtml.isListed(name)) {
      out.append('<').append(name);
      attributes(element, name);
      out.append('>');
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (depth > 0 && node instanceof Element element) {
      bases.pop();
      String name = Vocabulary.local(element);
      if (SafeHtml.isListed(name) && !VOID.contains(name)) {
        out.append("</").append(name).append('>');
      }
    }
    return FilterResult.CONTINUE;
  }

  private void attributes(Element element, String name) {
    if (element.attributes().isEmpty()) {
      return;
    }
    Set<String> own = SafeHtml.ATTRIBUTES.getOrDefault(name, Set.of());
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (!own.contains(key) && !SafeHtml.ATTRIBUTES_OF_ALL.contains(key)) {
        continue;
      }
      String value =
          SafeHtml.ADDRESSES.contains(key)
              ? address(attribute.getValue(), key)
              : Characters.visible(attribute.getValue());
      if (value != null) {
        out.append(' ').append(key).append("=\"");
        escape(value, true, out);
        out.append('"');
      }
    }
  }

  private @Nullable String address(String value, String key) {
    URI address = Links.absolute(value, bases.element());
    boolean mail =
        address != null && key.equals("href") && "mailto".equalsIgnoreCase(address.getScheme());
    return address != null && (mail || Links.isWeb(address)) ? address.toString() : null;
  }

  /// A picture of one pixel counts readers.
  private static boolean isPixel(Element element, String name) {
    return name.equals("img")
        && PIXEL.matcher(element.attr("width").strip()).matches()
        && PIXEL.matcher(element.attr("height").strip()).matches();
  }
}
