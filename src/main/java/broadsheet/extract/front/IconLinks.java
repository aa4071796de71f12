package broadsheet.extract.front;

import broadsheet.extract.text.BaseAddress;
import broadsheet.extract.text.Links;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The signs that a page declares for its site by `link rel=icon` (HTML Standard §4.6.7.8), best
/// first: icons before the large ones for telephones, and of each kind those nearest to the size of
/// a line of a list. Drawings in SVG are left out.
public final class IconLinks {

  private static final int WANTED = 32;
  private static final Pattern SIZE = Pattern.compile("(\\d{1,4})x\\d{1,4}");

  private record Icon(URI url, boolean forTelephones, int farOff) {}

  private IconLinks() {}

  /// @param page the page's own address
  public static List<URI> of(Document document, URI page) {
    URI base = BaseAddress.of(document, page);
    return document.select("link[rel][href]").stream()
        .map(link -> icon(link, base))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Icon::forTelephones).thenComparingInt(Icon::farOff))
        .map(Icon::url)
        .distinct()
        .toList();
  }

  private static @Nullable Icon icon(Element link, URI base) {
    Set<String> rel = LinkElements.relations(link);
    boolean icon = rel.contains("icon");
    boolean telephone = rel.contains("apple-touch-icon");
    URI url = icon || telephone ? Links.web(link.attr("href"), base) : null;
    return url == null || isDrawing(link, url) ? null : new Icon(url, !icon, farOff(link));
  }

  private static boolean isDrawing(Element link, URI url) {
    return link.attr("type").contains("svg") || String.valueOf(url.getPath()).endsWith(".svg");
  }

  /// From the size wanted; one that is too small is twice as bad. Most that say nothing are small.
  private static int farOff(Element link) {
    Matcher size = SIZE.matcher(link.attr("sizes").toLowerCase(Locale.ROOT));
    int side = size.find() ? Integer.parseInt(size.group(1)) : WANTED / 2;
    return side < WANTED ? 2 * (WANTED - side) : side - WANTED;
  }
}
