package broadsheet.update;

import broadsheet.library.Library;
import broadsheet.library.Upkeep;
import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import broadsheet.news.SourceId;
import broadsheet.update.Progress.State;
import broadsheet.update.SourceVisit.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An update of some sources, or of some articles.
final class Run implements UpdateRun {

  private static final Logger LOG = LoggerFactory.getLogger(Run.class);

  /// Twice as many as the fetcher serves: more would wait with what they brought in memory.
  private static final int ASKED_AT_ONCE = 64;

  private final Library library;
  private final SourceVisit sourceVisit;
  private final IconTrip iconTrip;
  private final Supplier<Instant> oldestPages;
  private final Consumer<Run> atEnd;
  private final Together together = new Together();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Semaphore asking = new Semaphore(ASKED_AT_ONCE);
  private final AtomicInteger unasked;
  private final Map<SourceId, Answer> unchanged = new ConcurrentHashMap<>();
  private final Tally tally;
  private final ArticleRound articles;
  private volatile boolean stopped;

  /// @param oldestPages the moment before which pages are no longer kept
  Run(
      Library library,
      SourceVisit sourceVisit,
      ArticleTrip articleTrip,
      IconTrip iconTrip,
      Supplier<Instant> oldestPages,
      int sources,
      Consumer<Run> atEnd) {
    this.library = library;
    this.sourceVisit = sourceVisit;
    this.iconTrip = iconTrip;
    this.oldestPages = oldestPages;
    this.atEnd = atEnd;
    this.unasked = new AtomicInteger(sources);
    this.tally = new Tally(sources);
    this.articles = new ArticleRound(library, articleTrip, together, tally);
  }

  /// What an update does, beside counting and ending.
  private interface Work {
    void run() throws InterruptedException;
  }

  /// Asks the sources, and brings the articles that they announce.
  void start(List<SourceId> sources) {
    together.begin(() -> conduct(() -> ask(sources)));
  }

  /// Brings the articles behind the headlines beside an article.
  void startBeside(ArticleId article) {
    together.begin(() -> conduct(() -> articles.beside(article)));
  }

  /// Brings these articles.
  void startWanted(List<Wanted> wanted) {
    together.begin(() -> conduct(() -> articles.bring(wanted, false)));
  }

  private void conduct(Work work) {
    try {
      work.run();
    } catch (InterruptedException e) {
      LOG.debug("The update was stopped");
    } catch (RuntimeException e) {
      LOG.error("The update failed", e);
    } finally {
      atEnd.accept(this);
      tally.end(stopped ? State.STOPPED : State.DONE);
      ended.countDown();
      together.finish();
    }
  }

  private void ask(List<SourceId> sources) throws InterruptedException {
    try (Upkeep.Turn _ = turn()) {
      together.all(sources.stream().<Callable<Boolean>>map(id -> () -> visit(id)).toList());
      Progress now = tally.progress();
      if (!stopped && now.failures() < now.sources()) {
        library.upkeep().updated();
        library.upkeep().dropPages(oldestPages.get());
        library.upkeep().letGo();
        articles.wished();
        bringIcons(sources);
      }
    }
  }

  /// Last of all: news goes first.
  private void bringIcons(List<SourceId> sources) throws InterruptedException {
    together.all(
        iconTrip.due(sources).stream()
            .<Callable<Boolean>>map(id -> () -> iconTrip.bring(id))
            .toList());
  }

  /// Waits while another process updates the library, lest both bring the same.
  private Upkeep.Turn turn() throws InterruptedException {
    while (true) {
      Optional<Upkeep.Turn> turn = library.upkeep().takeTurn();
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
      Visit visit = ask(id);
      answered = visit.answered();
      tally.sourceDone(answered);
      if (articles.bring(visit.wanted(), visit.sidebarsToo())) {
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

  private Visit ask(SourceId id) throws InterruptedException {
    try {
      asking.acquire();
      try {
        return sourceVisit.visit(id, tally::begin, unchanged::put);
      } finally {
        asking.release();
      }
    } finally {
      if (unasked.decrementAndGet() == 0) {
        rememberUnchanged();
      }
    }
  }

  /// In one transaction: on most days most sources have nothing new.
  private void rememberUnchanged() {
    Map<SourceId, Answer> answers = Map.copyOf(unchanged);
    if (!answers.isEmpty()) {
      library.visits().answered(answers);
    }
  }

  @Override
  public Progress progress() {
    return tally.progress();
  }

  @Override
  public List<Missing> missing() {
    return articles.missing();
  }

  @Override
  public void onProgress(Consumer<Progress> listener) {
    tally.onProgress(listener);
  }

  @Override
  public void stop() {
    stopped = true;
    together.stop();
  }

  @Override
  public Progress await() throws InterruptedException {
    ended.await();
    return tally.progress();
  }
}
