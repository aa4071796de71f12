package broadsheet.update;

import broadsheet.extract.FeedArticles;
import broadsheet.news.Article;
import broadsheet.news.Capture;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.web.Trust;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a source printed.
///
/// @param articles those that a feed brings along; a front page brings none
/// @param trust what is left of the source's where this was printed
record Contents(List<Headline> headlines, @Nullable FeedArticles articles, Trust trust) {

  /// Whether a headline's article is brought by itself, as far as can be told before its text is
  /// read.
  boolean brings(Headline headline, Capture capture) {
    return capture != Capture.NEVER || (articles != null && articles.mayBeWhole(headline));
  }

  /// What of all that is not kept yet is brought by itself, and from where.
  List<Wanted> choose(List<Listing> unkept, Capture capture) {
    return unkept.stream().flatMap(one -> choose(one, capture)).toList();
  }

  private Stream<Wanted> choose(Listing listing, Capture capture) {
    Article inFeed =
        capture == Capture.ALWAYS || articles == null
            ? null
            : articles.whole(listing.headline()).orElse(null);
    return inFeed == null && capture == Capture.NEVER
        ? Stream.empty()
        : Stream.of(new Wanted(listing, inFeed, trust));
  }
}
