package broadsheet.update;

import broadsheet.library.Library;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import broadsheet.update.Progress.State;
import broadsheet.update.SourceVisit.Visit;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An update of some sources: a virtual thread a source and, once it has answered, one for each of
/// its new articles. The fetcher keeps them in their hosts' turns.
final class Run implements UpdateRun {

  private static final Logger LOG = LoggerFactory.getLogger(Run.class);

  /// Long enough for a better cut to come, short enough that a library does not double in size.
  private static final Duration PAGES_KEPT = Duration.ofDays(30);

  private final Library library;
  private final SourceVisit sourceVisit;
  private final ArticleTrip articleTrip;
  private final Clock clock;
  private final Consumer<Run> atEnd;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Tally tally;
  private volatile boolean stopped;

  Run(
      Library library,
      SourceVisit sourceVisit,
      ArticleTrip articleTrip,
      Clock clock,
      int sources,
      Consumer<Run> atEnd) {
    this.library = library;
    this.sourceVisit = sourceVisit;
    this.articleTrip = articleTrip;
    this.clock = clock;
    this.atEnd = atEnd;
    this.tally = new Tally(sources);
  }

  void start(List<SourceId> sources) {
    var _ = threads.submit(() -> conduct(sources));
  }

  private void conduct(List<SourceId> sources) {
    try (Library.Turn _ = turn()) {
      all(sources.stream().<Callable<Boolean>>map(id -> () -> visit(id)).toList());
      Progress now = tally.progress();
      if (!stopped && now.failures() < now.sources()) {
        library.updated();
        library.dropPages(clock.instant().minus(PAGES_KEPT));
      }
    } catch (InterruptedException e) {
      LOG.debug("The update was stopped");
    } catch (RuntimeException e) {
      LOG.error("The update failed", e);
    } finally {
      atEnd.accept(this);
      tally.end(stopped ? State.STOPPED : State.DONE);
      ended.countDown();
      threads.shutdown();
    }
  }

  /// Waits while another process updates the library, lest both bring the same.
  private Library.Turn turn() throws InterruptedException {
    while (true) {
      Optional<Library.Turn> turn = library.updateTurn();
      if (turn.isPresent()) {
        return turn.get();
      }
      if (ended.await(1, TimeUnit.SECONDS)) {
        throw new InterruptedException("The update was stopped");
      }
    }
  }

  /// @return true if the source answered
  private boolean visit(SourceId id) throws InterruptedException {
    boolean answered = false;
    try {
      Visit visit = sourceVisit.visit(id, tally::begin);
      answered = visit.answered();
      tally.expectArticles(visit.wanted().size());
      tally.sourceDone(answered);
      if (bring(visit.wanted())) {
        visit.allBrought().run();
      }
      return answered;
    } catch (RuntimeException e) {
      LOG.error("The visit to source {} failed", id, e);
      if (!answered) {
        tally.sourceDone(false);
      }
      return false;
    }
  }

  /// @return true if every article is kept or known to be unavailable
  private boolean bring(List<Listing> wanted) throws InterruptedException {
    return all(wanted.stream().<Callable<Boolean>>map(listing -> () -> bring(listing)).toList());
  }

  private boolean bring(Listing listing) throws InterruptedException {
    tally.begin(listing.headline().title());
    @Nullable Brought brought = null;
    try {
      brought = articleTrip.bring(listing, tally::imageDone);
      return !(brought instanceof Brought.Offline);
    } finally {
      tally.articleDone(brought instanceof Brought.Kept);
    }
  }

  /// Runs all at once and waits for all.
  ///
  /// @return true if each of them returned true
  private boolean all(List<Callable<Boolean>> tasks) throws InterruptedException {
    try {
      List<Future<Boolean>> futures = new ArrayList<>();
      tasks.forEach(task -> futures.add(threads.submit(task)));
      boolean allTrue = true;
      for (Future<Boolean> future : futures) {
        allTrue &= outcome(future);
      }
      return allTrue;
    } catch (RejectedExecutionException e) {
      throw new InterruptedException("The update was stopped");
    }
  }

  private static boolean outcome(Future<Boolean> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof InterruptedException)) {
        LOG.error("A part of the update failed", e.getCause());
      }
      return false;
    }
  }

  @Override
  public Progress progress() {
    return tally.progress();
  }

  @Override
  public void onProgress(Consumer<Progress> listener) {
    tally.onProgress(listener);
  }

  @Override
  public void stop() {
    stopped = true;
    threads.shutdownNow();
  }

  @Override
  public Progress await() throws InterruptedException {
    ended.await();
    return tally.progress();
  }
}
