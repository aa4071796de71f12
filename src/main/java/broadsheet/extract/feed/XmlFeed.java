package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.FeedResult;
import broadsheet.extract.text.PageText;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

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
  static FeedResult.@Nullable Parsed parse(
      byte[] bytes, @Nullable String contentType, URI document) {
    XmlFeed feed = new XmlFeed(document);
    MendedXml markup = new MendedXml(PageText.of(bytes, contentType).reader());
    try (StreamParser parser = new StreamParser(Parser.xmlParser())) {
      Iterator<Element> elements = parser.parse(markup, "").iterator();
      while (elements.hasNext()) {
        feed.take(elements.next());
      }
    }
    return feed.result(bytes);
  }

  private void take(Element element) {
    Vocabulary words = vocabulary == null ? discover(element) : vocabulary;
    if (words == null) {
      return;
    }
    String name = words.name(element);
    if (ENTRIES.contains(name)) {
      entries.add(reader(words).read(element));
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
    vocabulary = root == null ? null : new Vocabulary(root);
    return vocabulary;
  }

  private EntryReader reader(Vocabulary words) {
    if (reader == null) {
      reader = new EntryReader(words, base(words));
    }
    return reader;
  }

  /// RSS does not say what a relative address is relative to. Where the feed lives on another host
  /// than its site, it is the site's.
  private URI base(Vocabulary words) {
    URI site = root == null || words.isAtom() ? null : channel(root, words).link();
    return site == null || site.getRawAuthority().equalsIgnoreCase(document.getRawAuthority())
        ? document
        : site;
  }

  private static boolean isUnwantedHead(Element element, String name) {
    Element parent = element.parent();
    return parent != null
        && ROOTS.contains(Vocabulary.local(parent))
        && !ROOTS.contains(name)
        && !ChannelReader.HEAD.contains(name)
        && !RestReader.FIELDS.contains(name);
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

  private FeedResult.@Nullable Parsed result(byte[] bytes) {
    if (root == null || vocabulary == null) {
      return null;
    }
    Ending ending = Ending.of(bytes, Vocabulary.local(root));
    if (ending.inEntry() && !entries.isEmpty()) {
      entries.removeLast();
    }
    ChannelReader channel = channel(root, vocabulary);
    Feed feed =
        new Feed(
            channel.title(),
            channel.link(),
            channel.icon(),
            channel.language(),
            channel.built(),
            channel.rest(),
            entries);
    return new FeedResult.Parsed(Policy.apply(feed, channel.author()), ending.complete());
  }

  private ChannelReader channel(Element top, Vocabulary words) {
    if (Vocabulary.local(top).equals("channel")) {
      return new ChannelReader(top, words, document); // CDF, where channels stand in channels
    }
    for (Element child : top.children()) {
      if (Vocabulary.local(child).equals("channel")) {
        return new ChannelReader(child, words, document);
      }
    }
    return new ChannelReader(top, words, document);
  }
}
