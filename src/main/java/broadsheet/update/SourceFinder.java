package broadsheet.update;

import broadsheet.extract.FrontPage;
import broadsheet.extract.front.FeedLink;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what to follow behind an address: a feed, the feed that a page declares, a feed at one of
/// the usual places or, failing all these, the page's own headlines.
final class SourceFinder {

  /// Where sites put a feed that their pages do not declare.
  private static final List<String> USUAL_PATHS =
      List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json");

  /// Pages may declare dozens, one a section; the first good one is what a reader means.
  private static final int MOST_TRIED = 5;

  private static final int MOST_OFFERED = 30;

  private static final Nothing NO_NEWS =
      new Nothing("There is no feed here, and the page announces no stories.");

  private final Connection connection;

  SourceFinder(Connection connection) {
    this.connection = connection;
  }

  Found find(String typed) throws InterruptedException {
    Nothing last = new Nothing(TypedAddress.whyNone(typed));
    for (URI address : TypedAddress.readings(typed)) {
      Trust trust = connection.trustByHand(address);
      FetchResult result = ask(address, trust);
      Optional<Page> page = page(result);
      if (page.isPresent()) {
        Trust left = trust.beyond(page.get().url());
        return found(find(page.get(), left), left);
      }
      last = new Nothing(why(result));
      if (!isSilence(result)) {
        return last;
      }
    }
    return last;
  }

  /// What a source announces at its own address.
  Found preview(NewSource source) throws InterruptedException {
    Trust trust = source.trusted() ? Trust.in(source.url()) : Trust.NONE;
    FetchResult result = ask(source.url(), trust);
    Optional<Page> page = page(result);
    return page.isEmpty()
        ? new Nothing(why(result))
        : found(
            Announced.feed(page.get())
                .or(() -> Announced.stories(Announced.front(page.get()), page.get().url())),
            trust);
  }

  /// @param trust what is left of the reader's where the page was found
  private Optional<Followable> find(Page page, Trust trust) throws InterruptedException {
    Optional<Followable> itself = Announced.feed(page);
    if (itself.isPresent()) {
      return itself;
    }
    FrontPage front = Announced.front(page);
    List<URI> declared = front.feeds().stream().map(FeedLink::url).limit(MOST_TRIED).toList();
    Optional<Followable> first = firstFeed(declared, trust);
    if (first.isPresent()) {
      return Optional.of(amongOthers(first.get(), front, page.url(), trust));
    }
    List<URI> usual = USUAL_PATHS.stream().map(page.url()::resolve).toList();
    return firstFeed(usual, trust).or(() -> Announced.stories(front, page.url()));
  }

  private Optional<Followable> firstFeed(List<URI> candidates, Trust trust)
      throws InterruptedException {
    for (URI candidate : candidates) {
      Optional<Followable> feed = page(ask(candidate, trust)).flatMap(Announced::feed);
      if (feed.isPresent()) {
        return feed;
      }
    }
    return Optional.empty();
  }

  /// The feed that was found, with those that the page declares beside it.
  private static Followable amongOthers(Followable found, FrontPage front, URI page, Trust trust) {
    List<NewSource> feeds = new ArrayList<>(List.of(trusted(found.source(), trust)));
    front.feeds().stream()
        .limit(MOST_OFFERED)
        .filter(link -> !link.url().equals(found.source().url()))
        .map(link -> trusted(feed(link, page, front), trust))
        .forEach(feeds::add);
    return new Followable(found.source(), found.headlines(), feeds.size() > 1 ? feeds : List.of());
  }

  private static NewSource feed(FeedLink link, URI page, FrontPage front) {
    String title = link.title() == null ? link.url().toString() : link.title();
    return new NewSource(title, link.url(), page, SourceKind.FEED, null, front.language());
  }

  private static Found found(Optional<Followable> any, Trust trust) {
    return any.<Found>map(
            found ->
                new Followable(trusted(found.source(), trust), found.headlines(), found.feeds()))
        .orElse(NO_NEWS);
  }

  private static NewSource trusted(NewSource source, Trust trust) {
    return trust.covers(source.url()) ? source.asTrusted() : source;
  }

  private FetchResult ask(URI address, Trust trust) throws InterruptedException {
    return connection.fetch(Request.source(address, Validators.NONE, trust));
  }

  private static Optional<Page> page(FetchResult result) {
    return switch (result) {
      case Fetched(var page, _) -> Optional.of(page);
      case Moved(_, var page, _) -> Optional.of(page);
      default -> Optional.empty();
    };
  }

  /// Why no page came.
  private static String why(FetchResult result) {
    return switch (result) {
      case Wait(_, var why) -> why;
      case Refused(_, var detail) -> detail;
      case NotModified _, Fetched _, Moved _ -> "The server sent nothing.";
    };
  }

  /// Perhaps the address is meant to be read in another way.
  private static boolean isSilence(FetchResult result) {
    return result instanceof NotModified
        || result instanceof Wait
        || (result instanceof Refused(var reason, _)
            && (reason == Reason.UNREACHABLE || reason == Reason.TIMED_OUT));
  }
}
