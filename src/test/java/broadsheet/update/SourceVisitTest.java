package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Selection;
import broadsheet.news.Answer;
import broadsheet.news.Capture;
import broadsheet.news.Headline;
import broadsheet.news.Health;
import broadsheet.news.LastVisit;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.Rest;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.update.SourceVisit.Visit;
import broadsheet.web.Fetcher;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one visit learns, and what it leaves for the next.
class SourceVisitTest {

  @TempDir private Path folder;
  private final SetClock clock = new SetClock();
  private OneFeed feed;
  private Library library;
  private Connection connection;
  private SourceVisit visits;
  private SourceId id;

  @BeforeEach
  void open() throws IOException {
    feed = new OneFeed();
    if (!(Library.open(folder.resolve("library"), clock) instanceof Opening.Opened(var opened))) {
      throw new AssertionError("The library does not open");
    }
    library = opened;
    connection = new Connection(new Fetcher("Broadsheet-test/1", clock));
    visits = new SourceVisit(library, connection, new IconTrip(library, connection, clock), clock);
    id = library.add(source(feed.at("/feed")).asTrusted());
  }

  @AfterEach
  void close() {
    connection.close();
    library.close();
    feed.close();
  }

  private static NewSource source(URI url) {
    return new NewSource("Coast", url, null, SourceKind.FEED, null, null);
  }

  private Visit visit() throws InterruptedException {
    return visit(visits, id);
  }

  private Visit visit(SourceVisit by, SourceId source) throws InterruptedException {
    return by.visit(
        source, title -> {}, (one, answer) -> library.visits().answered(Map.of(one, answer)));
  }

  /// Visits, and leaves nothing of it to be brought.
  private void visitWhole() throws InterruptedException {
    Visit visit = visit();
    visit.wanted().forEach(each -> library.unavailable(each.listing().id(), "no article", false));
    visit.allBrought().run();
  }

  private Source source() {
    return library.source(id).orElseThrow();
  }

  private String ifNoneMatch() {
    return feed.asked().getLast().getFirst("If-None-Match");
  }

  private void printsAs(String etag, String... titles) {
    feed.answers(
        exchange -> {
          if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            OneFeed.send(exchange, 304, "");
          } else {
            exchange.getResponseHeaders().add("ETag", etag);
            OneFeed.send(exchange, 200, OneFeed.rss("Coast", titles));
          }
        });
  }

  @Test
  void validatorsAreForgottenEightDaysAfterTheLastBody() throws Exception {
    printsAs("\"a\"", "ferry");
    visitWhole();
    for (int day = 0; day < 7; day++) {
      clock.forward(Duration.ofDays(1));
      visitWhole();
      assertThat(ifNoneMatch()).as("after %d days", day + 1).isEqualTo("\"a\"");
    }
    clock.forward(Duration.ofDays(1));
    visitWhole();
    assertThat(ifNoneMatch()).as("after 8 days").isNull();
    clock.forward(Duration.ofDays(1));
    visitWhole();
    assertThat(ifNoneMatch()).as("the day after").isEqualTo("\"a\"");
  }

  @Test
  void validatorsAreOnlyGivenBackOnceEverythingWasBrought() throws Exception {
    printsAs("\"a\"", "ferry");
    visit();
    Visit again = visit();
    assertThat(ifNoneMatch()).isNull();
    assertThat(again.wanted()).hasSize(1);
    again.allBrought().run();
    visit();
    assertThat(ifNoneMatch()).isEqualTo("\"a\"");
  }

  @Test
  void whereNothingIsToBeBroughtValidatorsAreRememberedWithTheHeadlines() throws Exception {
    library.set(id, SourceSettings.USUAL.capturing(Capture.NEVER));
    printsAs("\"a\"", "ferry");
    assertThat(visit().wanted()).isEmpty();
    visit();
    assertThat(ifNoneMatch()).isEqualTo("\"a\"");
    assertThat(source().rhythm().whole()).isTrue();
  }

  @Test
  void aBodyThatDidNotChangeIsNotReadAgain() throws Exception {
    feed.prints("ferry");
    visitWhole();
    Listing ferry = library.list(Selection.EVERYTHING, null, 9).getFirst();
    Headline same = ferry.headline();
    // known by another title now; the feed's own would come back if it were read
    library
        .visits()
        .printed(
            id,
            new Answer(library.visits().last(id), Duration.ZERO, Rest.NONE),
            List.of(Headline.of("another title", same.url())),
            _ -> true);
    clock.forward(Duration.ofHours(1));
    visitWhole();
    assertThat(library.listing(ferry.id()).orElseThrow().headline().title())
        .isEqualTo("another title");
    assertThat(source().health().answered()).isEqualTo(clock.instant());
    feed.prints("ferry", "gull");
    visitWhole();
    assertThat(library.listing(ferry.id()).orElseThrow().headline().title()).isEqualTo("ferry");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 308})
  void aMoveForGoodIsRememberedAfterSevenDays(int status) throws Exception {
    feed.movesFrom(status, "/new");
    visitWhole();
    assertThat(source().url()).isEqualTo(feed.at("/feed"));
    clock.forward(Duration.ofDays(6));
    visitWhole();
    assertThat(source().url()).isEqualTo(feed.at("/feed"));
    clock.forward(Duration.ofDays(1));
    visitWhole();
    assertThat(source().url()).isEqualTo(feed.at("/new"));
    assertThat(source().trusted()).isTrue();
    assertThat(library.visits().last(id).move()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void aPassingRedirectNeverMovesASource(int status) throws Exception {
    feed.movesFrom(status, "/new");
    for (int week = 0; week < 3; week++) {
      visitWhole();
      clock.forward(Duration.ofDays(8));
    }
    assertThat(source().url()).isEqualTo(feed.at("/feed"));
    assertThat(source().health().problem()).isNull();
  }

  @Test
  void aMoveIsOnlyRememberedIfAFeedIsThere() throws Exception {
    feed.movesFrom(301, "/new");
    visitWhole();
    clock.forward(Duration.ofDays(8));
    feed.answers(
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/feed?page");
          String query = exchange.getRequestURI().getQuery();
          OneFeed.send(exchange, query == null ? 301 : 200, query == null ? "" : "<p>Parked</p>");
        });
    visit();
    assertThat(source().url()).isEqualTo(feed.at("/feed"));
    assertThat(source().health().problem()).isNotNull();
  }

  @Test
  void aSourceThatIsBackWhereItWasHasNotMoved() throws Exception {
    feed.movesFrom(301, "/new");
    visitWhole();
    LastVisit last = library.visits().last(id);
    assertThat(last.move()).isEqualTo(new LastVisit.Move(feed.at("/new"), clock.instant()));
    feed.prints("back again");
    visitWhole();
    assertThat(library.visits().last(id).move()).as("it is where it was").isNull();
  }

  @Test
  void whatIsGoneForGoodStopsAndSaysSo() throws Exception {
    feed.answers(exchange -> OneFeed.send(exchange, 410, ""));
    visit();
    assertThat(source().health().state()).isEqualTo(Health.State.GONE);
    assertThat(source().health().problem()).contains("410");
    assertThat(source().health().nextTry()).isNull();
    feed.prints("ferry");
    visitWhole();
    assertThat(source().health().state()).isEqualTo(Health.State.OPEN);
  }

  @Test
  void aHostThatAsksToWaitIsWaitedForEvenAfterARestart() throws Exception {
    feed.answers(
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "3600");
          OneFeed.send(exchange, 429, "");
        });
    visit();
    Instant until = source().health().nextTry();
    assertThat(until).isEqualTo(clock.instant().plusSeconds(3600));
    try (Connection another = new Connection(new Fetcher("Broadsheet-test/1", clock))) {
      SourceVisit restarted =
          new SourceVisit(library, another, new IconTrip(library, another, clock), clock);
      visit(restarted, id);
      assertThat(feed.asked()).hasSize(1);
      assertThat(source().health().nextTry()).isEqualTo(until);
      clock.forward(Duration.ofHours(1));
      visit(restarted, id);
      assertThat(feed.asked()).hasSize(2);
    }
  }

  @Test
  void otherFailuresAreTriedAgainEverLater() throws Exception {
    feed.answers(exchange -> OneFeed.send(exchange, 500, ""));
    Duration before = Duration.ZERO;
    for (int failures = 1; failures <= 6; failures++) {
      visit();
      Duration pause = Duration.between(clock.instant(), source().health().nextTry());
      assertThat(source().health().failures()).isEqualTo(failures);
      assertThat(pause).isGreaterThan(before);
      before = pause;
    }
  }

  @Test
  void aSourceThatIsNotTrustedIsNotAskedOnAPrivateAddress() throws Exception {
    SourceId other = library.add(source(feed.at("/other")));
    visit(visits, other);
    Health health = library.source(other).orElseThrow().health();
    assertThat(health.problem()).contains("private network");
    assertThat(feed.asked()).isEmpty();
  }

  @Test
  void onlyAnAddressThatTheReaderTypedInsideIsTrusted() throws Exception {
    feed.prints("ferry");
    Found found = new SourceFinder(connection).find(feed.at("/feed").toString());
    assertThat(found).isInstanceOf(Found.Followable.class);
    assertThat(((Found.Followable) found).source().trusted()).isTrue();
  }
}
