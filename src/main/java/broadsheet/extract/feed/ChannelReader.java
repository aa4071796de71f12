package broadsheet.extract.feed;

import broadsheet.extract.text.Links;
import broadsheet.news.Rest;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads what a feed says about itself. It may say so before, between or after its entries.
final class ChannelReader {

  /// What is worth keeping until the end of the feed; the rest may go at once.
  static final Set<String> HEAD =
      Set.of(
          "title",
          "atom:title",
          "dc:title",
          "media:title",
          "link",
          "atom:link",
          "a",
          "icon",
          "atom:icon",
          "image",
          "language",
          "dc:language",
          "author",
          "atom:author",
          "dc:creator",
          "dc:author",
          "itunes:author",
          "itunes:owner",
          "googleplay:author",
          "managingeditor",
          "webmaster",
          "pubdate",
          "lastbuilddate",
          "updated",
          "modified",
          "dc:date");

  private static final String[] TITLE = {"title", "atom:title", "dc:title", "media:title"};
  private static final String[] AUTHOR = {
    "author",
    "dc:creator",
    "dc:author",
    "atom:author",
    "itunes:author",
    "managingeditor",
    "googleplay:author",
    "itunes:owner",
    "webmaster"
  };

  private static final String[] BUILT = {
    "lastbuilddate", "pubdate", "updated", "modified", "dc:date"
  };

  private final Vocabulary vocabulary;
  private final URI document;
  private final Fields fields;
  private final Element channel;

  ChannelReader(Element channel, Vocabulary vocabulary, URI document) {
    this.channel = channel;
    this.vocabulary = vocabulary;
    this.document = document;
    this.fields = Fields.of(channel, vocabulary);
  }

  @Nullable String title() {
    Element title = fields.first(TITLE);
    if (title == null) {
      return null;
    }
    String name = vocabulary.name(title);
    return Markup.of(title, name.startsWith("atom:") || vocabulary.isAtom()).line();
  }

  @Nullable URI link() {
    URI link = LinkChoice.of(fields, document);
    return link == null ? LinkChoice.anchor(fields, channel, document) : link;
  }

  /// Atom's icon (RFC 4287 §4.2.5), else the image of RSS.
  @Nullable URI icon() {
    URI icon = Links.web(fields.lastText("icon", "atom:icon"), document);
    Element image = fields.first("image");
    return icon == null && image != null
        ? Links.web(Fields.of(image, vocabulary).lastText("url"), document)
        : icon;
  }

  @Nullable String author() {
    return People.of(fields, AUTHOR);
  }

  @Nullable String language() {
    String language = fields.lastText("language", "dc:language");
    if (language == null) {
      language = attribute("xml:lang");
    }
    return language(language);
  }

  @Nullable Instant built() {
    for (String name : BUILT) {
      Instant built = FeedDate.parse(fields.lastText(name));
      if (built != null) {
        return built;
      }
    }
    return null;
  }

  Rest rest() {
    return RestReader.of(fields);
  }

  /// "en_us" is meant for "en-US", "English" for nothing that a program knows (BCP 47).
  static @Nullable String language(@Nullable String declared) {
    if (declared == null) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(declared.strip().replace('_', '-'));
    int letters = locale.getLanguage().length();
    return letters == 2 || letters == 3 ? locale.toLanguageTag() : null;
  }

  private @Nullable String attribute(String name) {
    for (Element at = channel; at != null; at = at.parent()) {
      String value = at.attr(name).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return null;
  }
}
