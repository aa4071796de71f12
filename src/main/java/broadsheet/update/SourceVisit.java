package broadsheet.update;

import broadsheet.extract.FeedArticles;
import broadsheet.extract.FeedHeadlines;
import broadsheet.extract.FeedParser;
import broadsheet.extract.FeedResult.NotAFeed;
import broadsheet.extract.FeedResult.Parsed;
import broadsheet.extract.FrontPage;
import broadsheet.library.Library;
import broadsheet.news.Answer;
import broadsheet.news.Health;
import broadsheet.news.LastVisit;
import broadsheet.news.Listing;
import broadsheet.news.Rest;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.Validators;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks one source what is new.
final class SourceVisit {

  /// What a visit gave.
  ///
  /// @param wanted headlines whose articles are still to be kept
  /// @param sidebarsToo whether those behind their sidebars are wanted as well
  /// @param allBrought to be run once they are: only then may the server be told what we have seen,
  ///     so that an update that breaks off goes on where it was
  record Visit(boolean answered, List<Wanted> wanted, boolean sidebarsToo, Runnable allBrought) {
    static final Visit FAILED = new Visit(false, List.of(), false, () -> {});
  }

  /// A server that always says "not changed" cannot freeze a source for longer.
  private static final Duration VALIDATORS_KEPT = Duration.ofDays(8);

  /// A feed that was read lies in memory until the library's one writer has taken it.
  private static final int READ_AT_ONCE = 8;

  private final Library library;
  private final Connection connection;
  private final IconTrip icons;
  private final Clock clock;
  private final Semaphore reading = new Semaphore(READ_AT_ONCE);

  SourceVisit(Library library, Connection connection, IconTrip icons, Clock clock) {
    this.library = library;
    this.connection = connection;
    this.icons = icons;
    this.clock = clock;
  }

  /// @param begins is told the source's title
  /// @param unchanged takes an answer with nothing new in it, to be remembered with others
  Visit visit(SourceId id, Consumer<String> begins, BiConsumer<SourceId, Answer> unchanged)
      throws InterruptedException {
    Optional<Source> followed = library.source(id);
    if (followed.isEmpty()) {
      return Visit.FAILED;
    }
    Source source = followed.get();
    begins.accept(source.title());
    if (isHeld(source.health())) {
      return Visit.FAILED; // why and until when is on the source since then
    }
    LastVisit last = library.visits().last(id);
    Validators known = stillGood(last) ? last.validators() : Validators.NONE;
    return switch (connection.fetch(Request.source(source.url(), known, trust(source)))) {
      case Fetched(var page, var validators) ->
          came(source, last, page, validators, null, unchanged);
      case Moved(var to, var page, var validators) ->
          came(source, last, page, validators, to, unchanged);
      case NotModified(var validators, var freshFor, var movedTo) ->
          nothingNew(
              source,
              left(last, validators, last.bodyHash(), last.bodyCame(), movedTo),
              freshFor,
              unchanged);
      case Wait(var until, var why) -> {
        library.visits().held(id, why, until);
        yield Visit.FAILED;
      }
      case Refused(var reason, var detail) -> refused(source, reason, detail);
    };
  }

  private boolean isHeld(Health health) {
    return health.state() == Health.State.HELD
        && health.nextTry() != null
        && clock.instant().isBefore(health.nextTry());
  }

  private boolean stillGood(LastVisit last) {
    return last.bodyCame() != null
        && clock.instant().isBefore(last.bodyCame().plus(VALIDATORS_KEPT));
  }

  private LastVisit left(
      LastVisit last,
      Validators validators,
      @Nullable String bodyHash,
      @Nullable Instant bodyCame,
      @Nullable URI movedTo) {
    return new LastVisit(
        validators, bodyHash, bodyCame, Moves.seen(last.move(), movedTo, clock.instant()));
  }

  private static Trust trust(Source source) {
    return source.trusted() ? Trust.in(source.url()) : Trust.NONE;
  }

  private Visit came(
      Source source,
      LastVisit last,
      Page page,
      Validators validators,
      @Nullable URI movedTo,
      BiConsumer<SourceId, Answer> unchanged)
      throws InterruptedException {
    String hash = BodyHash.of(page.body());
    LastVisit left = left(last, validators, hash, clock.instant(), movedTo);
    if (hash.equals(last.bodyHash())) {
      return nothingNew(source, left, page.freshFor(), unchanged);
    }
    reading.acquire();
    try {
      return read(source, left, page);
    } finally {
      reading.release();
    }
  }

  private Visit read(Source source, LastVisit left, Page page) {
    Trust trust = trust(source).beyond(page.url());
    return switch (source.kind()) {
      case FEED ->
          switch (FeedParser.parse(page.body(), page.contentType(), page.url())) {
            case Parsed(var feed, boolean complete) -> {
              icons.announced(source.id(), feed.icon(), trust);
              Answer answer = new Answer(left, page.freshFor(), feed.rest());
              Contents contents =
                  new Contents(FeedHeadlines.of(feed), new FeedArticles(feed), trust);
              if (contents.headlines().isEmpty() && !feed.entries().isEmpty()) {
                yield failed(source, "None of the feed's entries leads to a page on the web.");
              }
              yield complete ? print(source, answer, contents) : brokenOff(source, contents);
            }
            case NotAFeed(var why) -> failed(source, why);
          };
      case FRONT_PAGE -> {
        FrontPage front = FrontPage.read(page.body(), page.contentType(), page.url());
        yield front.headlines().isEmpty()
            ? failed(source, "The page announces no stories.")
            : print(
                source,
                new Answer(left, page.freshFor(), Rest.NONE),
                new Contents(front.headlines(), null, trust));
      }
    };
  }

  private Visit nothingNew(
      Source source, LastVisit left, Duration freshFor, BiConsumer<SourceId, Answer> unchanged) {
    unchanged.accept(
        source.id(), new Answer(settled(source, left), freshFor, source.rhythm().rest()));
    return new Visit(true, List.of(), false, () -> {});
  }

  private Visit print(Source source, Answer answer, Contents contents) {
    LastVisit left = settled(source, answer.left());
    Answer settled = new Answer(left, answer.freshFor(), answer.rest());
    List<Listing> wanted = printed(source, settled, contents);
    return wanted.isEmpty()
        ? visit(source, List.of(), () -> {})
        : visit(
            source,
            contents.choose(wanted, source.settings().capture()),
            () -> library.visits().brought(source.id(), left));
  }

  /// Nothing is remembered of it, so that it is asked for whole the next time.
  private Visit brokenOff(Source source, Contents contents) {
    List<Listing> wanted = printed(source, Answer.BARE, contents);
    library
        .visits()
        .failed(
            source.id(),
            "The feed breaks off; the "
                + contents.headlines().size()
                + " headlines before the break are here.",
            null);
    return visit(source, contents.choose(wanted, source.settings().capture()), () -> {});
  }

  private List<Listing> printed(Source source, Answer answer, Contents contents) {
    return library
        .visits()
        .printed(
            source.id(),
            answer,
            contents.headlines(),
            headline -> contents.brings(headline, source.settings().capture()));
  }

  private static Visit visit(Source source, List<Wanted> wanted, Runnable allBrought) {
    return new Visit(true, wanted, source.settings().sidebarsToo(), allBrought);
  }

  /// Points the source to where it moved, once that is sure: what it sent is a feed, and of there.
  private LastVisit settled(Source source, LastVisit left) {
    if (left.move() == null || !Moves.isSure(source.url(), left.move(), clock.instant())) {
      return left;
    }
    library.visits().moved(source.id(), left.move().to());
    return new LastVisit(left.validators(), left.bodyHash(), left.bodyCame(), null);
  }

  private Visit refused(Source source, Reason reason, String detail) {
    if (reason == Reason.GONE) {
      library.visits().gone(source.id(), detail);
      return Visit.FAILED;
    }
    return failed(source, detail);
  }

  /// Without a network no source is to blame: all are tried again soon after it is back.
  private Visit failed(Source source, String why) {
    int before = connection.online() ? source.health().failures() : 0;
    double chance = ThreadLocalRandom.current().nextDouble();
    library.visits().failed(source.id(), why, Backoff.nextTry(clock.instant(), before, chance));
    return Visit.FAILED;
  }
}
