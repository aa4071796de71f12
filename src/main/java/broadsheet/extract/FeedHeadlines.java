package broadsheet.extract;

import broadsheet.extract.feed.HeadlineReader;
import broadsheet.news.Headline;
import java.util.List;

/// The headlines of a feed, as a list shows them: dateline and real date read from the teaser,
/// tracking parameters cut, entries that lead nowhere left out.
public final class FeedHeadlines {

  private FeedHeadlines() {}

  public static List<Headline> of(Feed feed) {
    return HeadlineReader.read(feed);
  }
}
