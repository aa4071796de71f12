package broadsheet.update;

import broadsheet.extract.FeedHeadlines;
import broadsheet.extract.FeedParser;
import broadsheet.extract.FeedResult.NotAFeed;
import broadsheet.extract.FeedResult.Parsed;
import broadsheet.extract.FrontPage;
import broadsheet.library.Library;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.Validators;
import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Moved;
import broadsheet.web.FetchResult.NotModified;
import broadsheet.web.FetchResult.Refused;
import broadsheet.web.FetchResult.Wait;
import broadsheet.web.Page;
import broadsheet.web.Request;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks one source what is new.
final class SourceVisit {

  /// What a visit gave.
  ///
  /// @param wanted headlines whose articles are still to be brought
  /// @param allBrought to be run once they are: only then may the server be told what we have seen,
  ///     so that an update that breaks off goes on where it was
  record Visit(boolean answered, List<Listing> wanted, Runnable allBrought) {
    static final Visit FAILED = new Visit(false, List.of(), () -> {});
  }

  private final Library library;
  private final Connection connection;
  private final Clock clock;

  SourceVisit(Library library, Connection connection, Clock clock) {
    this.library = library;
    this.connection = connection;
    this.clock = clock;
  }

  /// @param begins is told the source's title
  Visit visit(SourceId id, Consumer<String> begins) throws InterruptedException {
    Optional<Source> followed = library.source(id);
    if (followed.isEmpty()) {
      return Visit.FAILED;
    }
    Source source = followed.get();
    begins.accept(source.title());
    connection.trust(source.url());
    Validators known = library.validators(id);
    return switch (connection.fetch(Request.source(source.url(), known))) {
      case Fetched(var page, var validators) -> read(source, page, validators);
      case Moved(_, var page, var validators) -> read(source, page, validators);
      case NotModified(var validators, _) -> {
        library.answered(id, validators);
        yield new Visit(true, List.of(), () -> {});
      }
      case Wait(var until, var why) -> failed(source, why, until);
      case Refused(_, var detail) ->
          failed(source, detail, Backoff.nextTry(clock.instant(), source.health().failures()));
    };
  }

  private Visit read(Source source, Page page, Validators validators) {
    return switch (source.kind()) {
      case FEED ->
          switch (FeedParser.parse(page.body(), page.contentType(), page.url())) {
            case Parsed(var feed, boolean complete) ->
                print(source, FeedHeadlines.of(feed), complete ? validators : null);
            case NotAFeed(var why) -> failed(source, why, null);
          };
      case FRONT_PAGE -> {
        FrontPage front = FrontPage.read(page.body(), page.contentType(), page.url());
        yield front.headlines().isEmpty()
            ? failed(source, "The page announces no stories.", null)
            : print(source, front.headlines(), validators);
      }
    };
  }

  /// @param validators null if the feed broke off, so that it is asked for whole the next time
  private Visit print(Source source, List<Headline> headlines, @Nullable Validators validators) {
    List<Listing> wanted = library.printed(source.id(), Validators.NONE, headlines);
    if (validators == null) {
      library.failed(
          source.id(),
          "The feed breaks off; the " + headlines.size() + " headlines before the break are here.",
          null);
      return new Visit(true, wanted, () -> {});
    }
    return new Visit(true, wanted, () -> library.answered(source.id(), validators));
  }

  private Visit failed(Source source, String why, @Nullable Instant nextTry) {
    library.failed(source.id(), why, nextTry);
    return Visit.FAILED;
  }
}
