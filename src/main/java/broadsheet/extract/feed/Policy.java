package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader does about the gaps: a title and a picture from the text, an author from the feed,
/// and for the feed itself its site's address.
final class Policy {

  private static final int LONGEST_TITLE = 120;

  private Policy() {}

  static Feed apply(Feed feed, @Nullable String author) {
    URI link = feed.link();
    String title = feed.title() == null && link != null ? link.toString() : feed.title();
    List<Feed.Entry> entries = new ArrayList<>(feed.entries().size());
    feed.entries().forEach(entry -> entries.add(fill(entry, author)));
    return new Feed(title, link, feed.icon(), feed.language(), feed.built(), feed.rest(), entries);
  }

  private static Feed.Entry fill(Feed.Entry entry, @Nullable String author) {
    if (entry.title() != null && entry.author() != null && entry.image() != null) {
      return entry;
    }
    return new Feed.Entry(
        entry.id(),
        entry.title() == null ? title(entry) : entry.title(),
        entry.link(),
        entry.author() == null ? author : entry.author(),
        entry.published(),
        entry.updated(),
        entry.summaryHtml(),
        entry.contentHtml(),
        entry.image() == null ? picture(entry) : entry.image(),
        entry.enclosures());
  }

  private static @Nullable String title(Feed.Entry entry) {
    for (String html : texts(entry)) {
      String text = SafeText.line(html, 2 * LONGEST_TITLE);
      if (text != null) {
        return Teaser.cut(text, LONGEST_TITLE);
      }
    }
    return entry.link() == null ? null : entry.link().toString();
  }

  private static @Nullable URI picture(Feed.Entry entry) {
    for (String html : texts(entry)) {
      URI picture = SafeText.picture(html);
      if (picture != null) {
        return picture;
      }
    }
    return null;
  }

  /// The teaser, then the whole text.
  private static List<String> texts(Feed.Entry entry) {
    List<String> texts = new ArrayList<>(2);
    for (String html : new @Nullable String[] {entry.summaryHtml(), entry.contentHtml()}) {
      if (html != null) {
        texts.add(html);
      }
    }
    return texts;
  }
}
