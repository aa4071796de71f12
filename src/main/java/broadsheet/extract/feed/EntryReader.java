package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.text.Links;
import java.net.URI;
import java.time.Instant;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads one item or entry. Each line of names says where a fact may stand, best place first.
final class EntryReader {

  private static final String[] ID = {"guid", "id", "atom:id", "dc:identifier"};
  private static final String[] TITLE = {
    "title", "atom:title", "dc:title", "media:title", "itunes:title"
  };
  private static final String[] AUTHOR = {
    "author",
    "dc:creator",
    "dc:author",
    "atom:author",
    "itunes:author",
    "googleplay:author",
    "dc:contributor",
    "contributor"
  };
  private static final String[] PUBLISHED = {
    "pubdate",
    "published",
    "issued",
    "atom:published",
    "dcterms:issued",
    "dc:date",
    "created",
    "dcterms:created",
    "date"
  };
  private static final String[] UPDATED = {
    "updated", "modified", "atom:updated", "dcterms:modified", "lastbuilddate"
  };
  private static final String[] SUMMARY = {
    "description",
    "summary",
    "abstract",
    "atom:summary",
    "dc:description",
    "dcterms:abstract",
    "itunes:summary",
    "itunes:subtitle",
    "media:description",
    "googleplay:description"
  };
  private static final String[] CONTENT = {
    "content:encoded", "content", "atom:content", "xhtml:body", "body", "fullitem", "xhtml:div"
  };

  private final Vocabulary vocabulary;
  private final URI document;

  /// @param document the address against which the entry's own are meant
  EntryReader(Vocabulary vocabulary, URI document) {
    this.vocabulary = vocabulary;
    this.document = document;
  }

  Feed.Entry read(Element entry) {
    Fields fields = Fields.of(entry, vocabulary);
    URI base = XmlBase.within(entry, document);
    String summary = html(fields.first(SUMMARY));
    String content = html(fields.first(CONTENT));
    if (content == null && fields.has("description") && fields.has("summary")) {
      content = html(fields.first("summary"));
    }
    String id = id(fields, entry, base);
    MediaFiles files = MediaFiles.of(fields, base);
    return new Feed.Entry(
        id,
        line(fields.first(TITLE)),
        link(fields, entry, id, base),
        People.of(fields, AUTHOR),
        date(fields, PUBLISHED),
        updated(fields, entry),
        summary,
        content,
        files.picture(),
        files.enclosures());
  }

  private @Nullable String id(Fields fields, Element entry, URI base) {
    String id = fields.lastText(ID);
    if (id == null) {
      return Attributes.of(entry, "about");
    }
    URI whole = vocabulary.isAtom() && id.startsWith("/") ? Links.absolute(id, base) : null;
    return whole == null ? id : whole.toString();
  }

  private @Nullable URI link(Fields fields, Element entry, @Nullable String id, URI base) {
    URI link = LinkChoice.of(fields, document);
    if (link == null) {
      link = LinkChoice.anchor(fields, entry, document);
    }
    if (link == null) {
      link = LinkChoice.ofContent(fields, document);
    }
    if (link == null) {
      link = Links.web(Attributes.of(entry, "about"), base);
    }
    return link == null && id != null ? Links.web(id, null) : link;
  }

  private @Nullable String html(@Nullable Element element) {
    return element == null
        ? null
        : Markup.of(element, isAtom(element)).html(XmlBase.within(element, document));
  }

  private @Nullable String line(@Nullable Element element) {
    return element == null ? null : Markup.of(element, isAtom(element)).line();
  }

  private boolean isAtom(Element element) {
    String name = vocabulary.name(element);
    return name.startsWith("atom:") || (vocabulary.isAtom() && name.indexOf(':') < 0);
  }

  private static @Nullable Instant date(Fields fields, String... names) {
    for (String name : names) {
      Instant date = FeedDate.parse(fields.lastText(name));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable Instant updated(Fields fields, Element entry) {
    Instant updated = date(fields, UPDATED);
    return updated == null ? FeedDate.parse(Attributes.of(entry, "lastmod")) : updated;
  }
}
