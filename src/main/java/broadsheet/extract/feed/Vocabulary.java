package broadsheet.extract.feed;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/// Says what an element is, whatever prefix or capitals the publisher chose: "title" and "pubdate"
/// belong to the feed's own format, "dc:creator" or "media:content" to a module.
final class Vocabulary {

  /// Beginnings of namespace addresses, without scheme, in lower case; publishers vary the tail.
  private static final Map<String, String> NAMESPACES =
      Map.ofEntries(
          Map.entry("www.w3.org/2005/atom", "atom"),
          Map.entry("purl.org/atom/", "atom"),
          Map.entry("purl.org/rss/1.0/modules/content", "content"),
          Map.entry("purl.org/rss/1.0/modules/syndication", "sy"),
          Map.entry("purl.org/rss/1.0/modules/slash", "slash"),
          Map.entry("purl.org/rss/1.0/modules/", "other"),
          Map.entry("purl.org/rss/1.0", ""),
          Map.entry("purl.org/net/rss1.1", ""),
          Map.entry("purl.org/rss/2.0", ""),
          Map.entry("my.netscape.com/rdf/simple/0.9", ""),
          Map.entry("channel.netscape.com/rdf/simple/0.9", ""),
          Map.entry("my.netscape.com/publish/formats/rss-0.9", ""),
          Map.entry("backend.userland.com/rss", ""),
          Map.entry("blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("cyber.law.harvard.edu/rss/rss", ""),
          Map.entry("www.rssboard.org/rss-", ""),
          Map.entry("purl.org/dc/elements/", "dc"),
          Map.entry("purl.org/dc/terms", "dcterms"),
          Map.entry("search.yahoo.com/mrss", "media"),
          Map.entry("video.search.yahoo.com/mrss", "media"),
          Map.entry("tools.search.yahoo.com/mrss", "media"),
          Map.entry("www.rssboard.org/media-rss", "media"),
          Map.entry("www.itunes.com/dtds/podcast", "itunes"),
          Map.entry("www.google.com/schemas/play-podcasts", "googleplay"),
          Map.entry("rssnamespace.org/feedburner/ext/", "feedburner"),
          Map.entry("wellformedweb.org/commentapi", "wfw"),
          Map.entry("www.georss.org/georss", "georss"),
          Map.entry("www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"));

  private static final Set<String> USUAL =
      Set.of(
          "atom",
          "content",
          "sy",
          "slash",
          "dc",
          "dcterms",
          "media",
          "itunes",
          "googleplay",
          "feedburner",
          "wfw",
          "georss",
          "xhtml",
          "rdf");

  private static final Set<String> OWN_PREFIXES = Set.of("rss", "a10", "atom10", "atom03");

  /// By the very tag: a parser has one for each name and namespace.
  private final IdentityHashMap<Tag, String> names = new IdentityHashMap<>();
  private final String own;
  private final boolean atom;

  /// @param root the document's outermost element: what shares its namespace is the feed's own
  Vocabulary(Element root) {
    own = root.tag().namespace();
    atom = local(root).equals("feed");
  }

  boolean isAtom() {
    return atom;
  }

  /// The element's name: in lower case, with a module's usual prefix.
  String name(Element element) {
    return names.computeIfAbsent(element.tag(), any -> spell(element));
  }

  private String spell(Element element) {
    String prefix = prefix(element);
    String local = local(element);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  static String local(Element element) {
    return element.tag().localName().toLowerCase(Locale.ROOT);
  }

  private String prefix(Element element) {
    String written = element.tag().prefix();
    boolean declared = written.isEmpty() || isDeclared(written, element);
    String namespace = declared ? element.tag().namespace() : "";
    if (namespace.equals(own) && declared) {
      return "";
    }
    boolean known = !namespace.equals(Parser.NamespaceXml);
    return find(known ? namespace : "", written.toLowerCase(Locale.ROOT));
  }

  /// Without a declaration the parser takes an element for one of the default namespace.
  private static boolean isDeclared(String prefix, Element element) {
    String declaration = "xmlns:" + prefix;
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr(declaration)) {
        return true;
      }
    }
    return false;
  }

  private String find(String namespace, String written) {
    if (namespace.isEmpty() && written.isEmpty()) {
      return "";
    }
    if (!namespace.isEmpty()) {
      String address = namespace.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
      String longest = "";
      for (String beginning : NAMESPACES.keySet()) {
        if (address.startsWith(beginning) && beginning.length() > longest.length()) {
          longest = beginning;
        }
      }
      String prefix = NAMESPACES.get(longest);
      if (prefix != null) {
        return prefix.equals("atom") && atom ? "" : prefix;
      }
    }
    if (USUAL.contains(written)) {
      return written.equals("atom") && atom ? "" : written;
    }
    return OWN_PREFIXES.contains(written) ? (atom ? "" : "atom") : "other";
  }
}
