package broadsheet.update;

import broadsheet.extract.FeedHeadlines;
import broadsheet.extract.FeedParser;
import broadsheet.extract.FeedResult.Parsed;
import broadsheet.extract.FrontPage;
import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.news.Validators;
import broadsheet.update.Found.Followable;
import broadsheet.update.Found.Nothing;
import broadsheet.web.FetchResult;
import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Moved;
import broadsheet.web.FetchResult.NotModified;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import broadsheet.web.FetchResult.Wait;
import broadsheet.web.Page;
import broadsheet.web.Request;
import broadsheet.web.Trust;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what to follow behind an address: a feed, the feed that a page declares, a feed at one of
/// the usual places or, failing all these, the page's own headlines.
final class SourceFinder {

  /// Where sites put a feed that their pages do not declare.
  private static final List<String> USUAL_PATHS =
      List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json");

  /// Pages may declare dozens, one a section; the first good one is what a reader means.
  private static final int MOST_DECLARED = 5;

  private final Connection connection;

  SourceFinder(Connection connection) {
    this.connection = connection;
  }

  Found find(String typed) throws InterruptedException {
    Nothing last = new Nothing("This is no web address.");
    for (URI address : TypedAddress.readings(typed)) {
      Trust trust = connection.trustByHand(address);
      FetchResult result = connection.fetch(Request.source(address, Validators.NONE, trust));
      switch (result) {
        case Fetched(var page, _) -> {
          return read(page, trust.beyond(page.url()));
        }
        case Moved(_, var page, _) -> {
          return read(page, trust.beyond(page.url()));
        }
        case NotModified _ -> last = new Nothing("The server sent nothing.");
        case Wait(_, var why) -> last = new Nothing(why);
        case Refused(var reason, var detail) -> {
          last = new Nothing(detail);
          if (reason != Reason.UNREACHABLE && reason != Reason.TIMED_OUT) {
            return last;
          }
        }
      }
    }
    return last;
  }

  /// @param trust what is left of the reader's where the page was found
  private Found read(Page page, Trust trust) throws InterruptedException {
    return switch (find(page, trust)) {
      case Followable(var source, var headlines) when trust.covers(source.url()) ->
          new Followable(source.asTrusted(), headlines);
      case Found found -> found;
    };
  }

  private Found find(Page page, Trust trust) throws InterruptedException {
    Optional<Found> itself = feed(page);
    if (itself.isPresent()) {
      return itself.get();
    }
    FrontPage front = FrontPage.read(page.body(), page.contentType(), page.url());
    Optional<Found> declared = firstFeed(declared(front), trust);
    if (declared.isPresent()) {
      return declared.get();
    }
    List<URI> usual = USUAL_PATHS.stream().map(page.url()::resolve).toList();
    return firstFeed(usual, trust).orElseGet(() -> followed(front, page.url()));
  }

  private static List<URI> declared(FrontPage front) {
    return front.feeds().stream().map(FrontPage.FeedLink::url).limit(MOST_DECLARED).toList();
  }

  private Optional<Found> firstFeed(List<URI> candidates, Trust trust) throws InterruptedException {
    for (URI candidate : candidates) {
      FetchResult result = connection.fetch(Request.source(candidate, Validators.NONE, trust));
      Optional<Found> found =
          switch (result) {
            case Fetched(var page, _) -> feed(page);
            case Moved(_, var page, _) -> feed(page);
            default -> Optional.empty();
          };
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> feed(Page page) {
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

  private static Found followed(FrontPage front, URI url) {
    if (front.headlines().isEmpty()) {
      return new Nothing("There is no feed here, and the page announces no stories.");
    }
    NewSource source =
        new NewSource(
            title(front.title(), url), url, url, SourceKind.FRONT_PAGE, null, front.language());
    return new Followable(source, front.headlines());
  }

  private static String title(@Nullable String printed, URI url) {
    return printed == null || printed.isBlank()
        ? Objects.requireNonNullElse(url.getHost(), url.toString())
        : printed;
  }
}
