package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.sidebar;
import static broadsheet.library.Samples.source;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever listens learns what changed, gathered, and nothing when nothing did.
class EventsTest extends LibraryFixture {

  private final BlockingQueue<Change> told = new LinkedBlockingQueue<>();
  private @Nullable AutoCloseable subscription;

  @BeforeEach
  void listen() throws InterruptedException {
    subscription = library.subscribe(told::add);
    print(coast, "known");
    drainWhatCameBefore();
  }

  /// The headline came last, in one change with the sources or, on a slow machine, in one of
  /// its own.
  private void drainWhatCameBefore() throws InterruptedException {
    Change change = next();
    while (change != null && !change.arrived()) {
      change = next();
    }
    assertThat(change).isNotNull();
  }

  private @Nullable Change next() throws InterruptedException {
    return told.poll(20, TimeUnit.SECONDS);
  }

  /// Nothing but a marker comes after what went before it.
  private void nothingMore() throws InterruptedException {
    library.rename(hills, "Hills again");
    assertThat(next()).isEqualTo(new Change(Set.of(), false, true));
  }

  @Test
  void newHeadlinesArrive() throws InterruptedException {
    print(coast, "new");
    assertThat(next()).isEqualTo(new Change(Set.of(), true, false));
    print(coast, "new");
    library.visits().answered(Map.of(coast, Answer.BARE));
    nothingMore();
  }

  @Test
  void aBurstIsToldAtOnce() throws InterruptedException {
    ArticleId known = id("known");
    library.markRead(List.of(known), true);
    library.bookmark(known, true);
    library.add(source("Marsh", "https://marsh.example/feed"));
    print(coast, "new");
    int events = 0;
    boolean articles = false;
    boolean arrived = false;
    boolean sources = false;
    while (!(articles && arrived && sources)) {
      Change change = next();
      assertThat(change).isNotNull();
      events++;
      articles |= change.articles().contains(known);
      arrived |= change.arrived();
      sources |= change.sources();
    }
    assertThat(events).isLessThanOrEqualTo(4); // one, unless the machine is very slow
  }

  @Test
  void aKeptSidebarHeadlineChangesAndArrives() throws InterruptedException {
    keep(id("known"), article("known", "x", sidebar("More", "gulls")));
    assertThat(next()).isEqualTo(new Change(Set.of(id("known")), true, false));
    ArticleId gulls = id("gulls");
    keep(gulls, article("gulls", "x"));
    assertThat(next()).isEqualTo(new Change(Set.of(gulls), true, false));
    keep(gulls, article("gulls", "y"));
    assertThat(next()).isEqualTo(new Change(Set.of(gulls), false, false));
  }

  @Test
  void whatStaysAsItWasIsNotTold() throws InterruptedException {
    library.markRead(List.of(id("known")), false);
    library.bookmark(id("known"), false);
    nothingMore();
  }

  @Test
  void trouble() throws InterruptedException {
    library.visits().failed(coast, "no such host", null);
    assertThat(next()).isEqualTo(new Change(Set.of(), false, true));
    library.visits().answered(Map.of(coast, Answer.BARE));
    assertThat(next()).isEqualTo(new Change(Set.of(), false, true));
    library.upkeep().updated();
    assertThat(next()).isEqualTo(new Change(Set.of(), false, false));
  }

  @Test
  void aListenerThatFailsDisturbsNoOther() throws InterruptedException {
    library.subscribe(
        _ -> {
          throw new IllegalStateException("a listener of the test's that fails");
        });
    BlockingQueue<Change> second = new LinkedBlockingQueue<>();
    library.subscribe(second::add);
    print(coast, "new");
    assertThat(second.poll(20, TimeUnit.SECONDS)).isNotNull();
    print(coast, "newer");
    assertThat(second.poll(20, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void oneThatStoppedListeningHearsNothing() throws Exception {
    BlockingQueue<Change> second = new LinkedBlockingQueue<>();
    library.subscribe(second::add);
    if (subscription != null) {
      subscription.close();
    }
    print(coast, "new");
    assertThat(second.poll(20, TimeUnit.SECONDS)).isNotNull();
    assertThat(told).isEmpty();
  }
}
