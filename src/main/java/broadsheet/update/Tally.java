package broadsheet.update;

import broadsheet.update.Progress.State;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Counts what an update has done, for many threads, and tells who listens: not at every step, for
/// a screen cannot show more than a few a second.
final class Tally {

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();
  private Progress progress;
  private long lastTold = System.nanoTime() - PAUSE;
  private boolean owed;

  Tally(int sources) {
    progress = new Progress(0, sources, 0, 0, 0, 0, 0, null, State.RUNNING);
  }

  void begin(String what) {
    change(p -> with(p, 0, 0, 0, 0, 0, 0, what));
  }

  void sourceDone(boolean answered) {
    change(p -> with(p, 1, 0, 0, 0, 0, answered ? 0 : 1, p.current()));
  }

  void expectArticles(int count) {
    change(p -> with(p, 0, 0, count, 0, 0, 0, p.current()));
  }

  void articleDone(boolean kept) {
    change(p -> with(p, 0, 1, 0, kept ? 1 : 0, 0, 0, p.current()));
  }

  void imageDone() {
    change(p -> with(p, 0, 0, 0, 0, 1, 0, p.current()));
  }

  synchronized Progress progress() {
    return progress;
  }

  /// A listener that comes after the end is told of the end at once.
  void onProgress(Consumer<Progress> listener) {
    Progress now;
    synchronized (this) {
      listeners.add(listener);
      now = progress;
    }
    if (now.state() != State.RUNNING) {
      listener.accept(now);
    }
  }

  void end(State state) {
    Progress last;
    synchronized (this) {
      progress = ended(progress, state);
      last = progress;
    }
    listeners.forEach(listener -> listener.accept(last));
  }

  private void change(UnaryOperator<Progress> step) {
    Progress now;
    synchronized (this) {
      progress = step.apply(progress);
      if (progress.state() != State.RUNNING || owed) {
        return;
      }
      long early = PAUSE - (System.nanoTime() - lastTold);
      if (early > 0) {
        // the next step may be a minute away: what is not told now is told when the pause is over
        owed = true;
        CompletableFuture.delayedExecutor(early, TimeUnit.NANOSECONDS).execute(this::tellOwed);
        return;
      }
      lastTold = System.nanoTime();
      now = progress;
    }
    listeners.forEach(listener -> listener.accept(now));
  }

  private void tellOwed() {
    Progress now;
    synchronized (this) {
      owed = false;
      lastTold = System.nanoTime();
      now = progress;
    }
    if (now.state() == State.RUNNING) {
      listeners.forEach(listener -> listener.accept(now));
    }
  }

  private static Progress with(
      Progress p,
      int sources,
      int articlesDone,
      int articles,
      int kept,
      int images,
      int failures,
      @Nullable String current) {
    return new Progress(
        p.sourcesDone() + sources,
        p.sources(),
        p.articlesDone() + articlesDone,
        p.articles() + articles,
        p.articlesKept() + kept,
        p.images() + images,
        p.failures() + failures,
        current,
        p.state());
  }

  private static Progress ended(Progress p, State state) {
    return new Progress(
        p.sourcesDone(),
        p.sources(),
        p.articlesDone(),
        p.articles(),
        p.articlesKept(),
        p.images(),
        p.failures(),
        null,
        state);
  }
}
