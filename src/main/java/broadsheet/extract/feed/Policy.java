package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader does about the gaps: a title from the text, an author from the feed, and for the
/// feed itself its site's address.
final class Policy {

  private static final int LONGEST_TITLE = 120;

  private Policy() {}

  static Feed apply(Feed feed, @Nullable String author) {
    URI link = feed.link();
    String title = feed.title() == null && link != null ? link.toString() : feed.title();
    return new Feed(title, link, feed.language(), feed.built(), apply(feed.entries(), author));
  }

  private static List<Feed.Entry> apply(List<Feed.Entry> entries, @Nullable String author) {
    List<Feed.Entry> whole = new ArrayList<>(entries.size());
    for (Feed.Entry entry : entries) {
      whole.add(
          entry.title() != null && entry.author() != null
              ? entry
              : new Feed.Entry(
                  entry.id(),
                  entry.title() == null ? title(entry) : entry.title(),
                  entry.link(),
                  entry.author() == null ? author : entry.author(),
                  entry.published(),
                  entry.updated(),
                  entry.summaryHtml(),
                  entry.contentHtml(),
                  entry.image(),
                  entry.enclosures()));
    }
    return whole;
  }

  private static @Nullable String title(Feed.Entry entry) {
    for (String html : new @Nullable String[] {entry.summaryHtml(), entry.contentHtml()}) {
      String text = html == null ? null : SafeText.line(html, 2 * LONGEST_TITLE);
      if (text != null) {
        return Teaser.cut(text, LONGEST_TITLE);
      }
    }
    return entry.link() == null ? null : entry.link().toString();
  }
}
