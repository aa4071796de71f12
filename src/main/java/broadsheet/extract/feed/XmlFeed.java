package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import java.io.Reader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// Reads RSS, RDF, Atom and CDF entry by entry; an entry that has been read leaves the tree, so
/// that a feed of any length costs what its longest entry costs.
final class XmlFeed {

  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private final URI document;
  private final List<Feed.Entry> entries = new ArrayList<>();
  private @Nullable Element root;
  private @Nullable Vocabulary vocabulary;
  private @Nullable EntryReader reader;

  private XmlFeed(URI document) {
    this.document = document;
  }

  /// @return absent if no feed stands in the document
  static @Nullable Feed parse(Reader markup, URI document) {
    return new XmlFeed(document).read(markup);
  }

  private @Nullable Feed read(Reader markup) {
    try (StreamParser parser = new StreamParser(Parser.xmlParser())) {
      Iterator<Element> elements = parser.parse(markup, "").iterator();
      while (elements.hasNext()) {
        take(elements.next());
      }
    }
    return feed();
  }

  private void take(Element element) {
    Vocabulary words = vocabulary == null ? discover(element) : vocabulary;
    if (words == null || reader == null) {
      return;
    }
    String name = words.name(element);
    if (ENTRIES.contains(name)) {
      entries.add(reader.read(element));
      remove(element);
    } else if (isUnwantedHead(element, name)) {
      remove(element);
    }
  }

  private @Nullable Vocabulary discover(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (ROOTS.contains(Vocabulary.local(at))) {
        root = at;
      }
    }
    if (root != null) {
      vocabulary = new Vocabulary(root);
      reader = new EntryReader(vocabulary, document);
    }
    return vocabulary;
  }

  private boolean isUnwantedHead(Element element, String name) {
    Element parent = element.parent();
    return parent != null
        && ROOTS.contains(Vocabulary.local(parent))
        && !ROOTS.contains(name)
        && !ChannelReader.HEAD.contains(name);
  }

  /// Takes the element and the white space before it out of the tree, from the end: cheap.
  private static void remove(Element element) {
    element.empty();
    Node before = element.previousSibling();
    while (before != null && !(before instanceof Element)) {
      before.remove();
      before = element.previousSibling();
    }
    element.remove();
  }

  private @Nullable Feed feed() {
    if (root == null || vocabulary == null) {
      return null;
    }
    ChannelReader channel = new ChannelReader(channel(root), vocabulary, document);
    return new Feed(
        channel.title(), channel.link(), channel.language(), Policy.apply(entries, channel.author()));
  }

  private static Element channel(Element root) {
    for (Element child : root.children()) {
      if (Vocabulary.local(child).equals("channel")) {
        return child;
      }
    }
    return root;
  }
}
