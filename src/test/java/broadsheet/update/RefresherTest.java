package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Upkeep;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.web.Fetcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is asked without the reader's asking, and who may ask while another does.
class RefresherTest {

  @TempDir private Path folder;
  private final SetClock clock = new SetClock();
  private OneFeed feed;
  private Library library;
  private Updater updater;
  private SourceId id;

  @BeforeEach
  void open() throws IOException {
    feed = new OneFeed();
    feed.prints();
    library = library();
    id =
        library.add(
            new NewSource("Coast", feed.at("/feed"), null, SourceKind.FEED, null, null)
                .asTrusted());
    updater = new Updater(library, new Fetcher("Broadsheet-test/1", clock), clock);
  }

  private Library library() {
    if (!(Library.open(folder.resolve("library"), clock) instanceof Opening.Opened(var opened))) {
      throw new AssertionError("The library does not open");
    }
    return opened;
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    feed.close();
  }

  @Test
  void whatIsDueIsAskedByItself() throws Exception {
    CompletableFuture<UpdateRun> begun = new CompletableFuture<>();
    try (Refresher refresher = Refresher.start(library, updater, Duration.ZERO, begun::complete)) {
      assertThat(refresher).isNotNull();
      Progress end = begun.get(30, TimeUnit.SECONDS).await();
      assertThat(end.failures()).isZero();
    }
    assertThat(feed.asked()).hasSize(1);
  }

  @Test
  void whatIsNotDueIsLeftAloneUntilItIs() throws Exception {
    updater.updateAll().await();
    assertThat(updater.updateDue()).isEmpty();
    clock.forward(Duration.between(clock.instant(), Schedule.next(source())).minusMillis(1));
    assertThat(updater.updateDue()).isEmpty();
    clock.forward(Duration.ofMillis(1));
    updater.updateDue().orElseThrow().await();
    assertThat(feed.asked()).hasSize(2);
  }

  @Test
  void whatIsGoneIsOnlyAskedAlone() throws Exception {
    feed.answers(exchange -> OneFeed.send(exchange, 410, ""));
    updater.updateAll().await();
    updater.updateAll().await();
    clock.forward(Duration.ofDays(90));
    assertThat(updater.updateDue()).isEmpty();
    assertThat(feed.asked()).hasSize(1);
    updater.update(List.of(id)).await();
    assertThat(feed.asked()).hasSize(2);
  }

  @Test
  void whileAnotherProcessUpdatesNothingIsAskedByItselfAndTheReaderWaits() throws Exception {
    try (Library other = library()) {
      Upkeep.Turn turn = other.upkeep().takeTurn().orElseThrow();
      assertThat(updater.isUpdatedElsewhere()).isTrue();
      assertThat(updater.updateDue()).isEmpty();
      CountDownLatch ended = new CountDownLatch(1);
      UpdateRun run = updater.updateAll();
      run.onProgress(
          now -> {
            if (now.state() != Progress.State.RUNNING) {
              ended.countDown();
            }
          });
      assertThat(feed.asked()).isEmpty();
      turn.close();
      assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(run.progress().state()).isEqualTo(Progress.State.DONE);
    }
    assertThat(feed.asked()).hasSize(1);
    assertThat(updater.isUpdatedElsewhere()).isFalse();
  }

  @Test
  void anUpdateThatWaitsForAnotherProcessCanBeStopped() throws Exception {
    try (Library other = library()) {
      Optional<Upkeep.Turn> turn = other.upkeep().takeTurn();
      assertThat(turn).isPresent();
      UpdateRun run = updater.updateAll();
      run.stop();
      assertThat(run.await().state()).isEqualTo(Progress.State.STOPPED);
    }
    assertThat(feed.asked()).isEmpty();
  }

  private Source source() {
    return library.source(id).orElseThrow();
  }
}
