package broadsheet.update;

import broadsheet.extract.FeedHeadlines;
import broadsheet.extract.FeedParser;
import broadsheet.extract.FeedResult.Parsed;
import broadsheet.extract.FrontPage;
import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.update.Found.Followable;
import broadsheet.web.Page;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a page that was brought announces, read as a feed or as a front page.
final class Announced {

  private Announced() {}

  /// Empty if it is no feed.
  static Optional<Followable> feed(Page page) {
    if (FeedParser.parse(page.body(), page.contentType(), page.url())
        instanceof Parsed(var feed, _)) {
      NewSource source =
          new NewSource(
              title(feed.title(), page.url()),
              page.url(),
              feed.link(),
              SourceKind.FEED,
              null,
              feed.language());
      return Optional.of(new Followable(source, FeedHeadlines.of(feed)));
    }
    return Optional.empty();
  }

  static FrontPage front(Page page) {
    return FrontPage.read(page.body(), page.contentType(), page.url());
  }

  /// Empty if it announces no stories.
  static Optional<Followable> stories(FrontPage front, URI url) {
    NewSource source =
        new NewSource(
            title(front.title(), url), url, url, SourceKind.FRONT_PAGE, null, front.language());
    return front.headlines().isEmpty()
        ? Optional.empty()
        : Optional.of(new Followable(source, front.headlines()));
  }

  /// @param printed what it calls itself, if anything
  static String title(@Nullable String printed, URI url) {
    return printed == null || printed.isBlank()
        ? Objects.requireNonNullElse(url.getHost(), url.toString())
        : printed;
  }
}
