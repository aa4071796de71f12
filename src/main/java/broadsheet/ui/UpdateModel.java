package broadsheet.ui;

import broadsheet.news.ArticleId;
import broadsheet.news.SourceId;
import broadsheet.ui.kit.Background;
import broadsheet.update.Progress;
import broadsheet.update.UpdateRun;
import broadsheet.update.Updater;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The update under way, if one is, and the commands that start and stop it.
public final class UpdateModel {

  private final Updater updater;
  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Progress> last = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding running = progress.isNotNull();
  private @Nullable UpdateRun run;
  private boolean starting;
  private boolean scheduled;
  private @Nullable Callable<UpdateRun> next;

  UpdateModel(Updater updater, Background background) {
    this.updater = updater;
    this.background = background;
  }

  /// How far the running update is; null while none runs.
  public ReadOnlyObjectProperty<@Nullable Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  /// True while an update runs.
  public BooleanBinding running() {
    return running;
  }

  /// How the last update of this session ended; null before that.
  public ReadOnlyObjectProperty<@Nullable Progress> last() {
    return last.getReadOnlyProperty();
  }

  /// Asks all sources, unless the reader's own update is running; one that the schedule began is
  /// let end before.
  public void updateAll() {
    begin(updater::updateAll);
  }

  /// An update that the schedule began. On the FX thread.
  void scheduled(UpdateRun begun) {
    if (idle()) {
      scheduled = true;
      watch(begun);
    }
  }

  /// Asks these sources, as [#updateAll] asks all.
  public void update(Collection<SourceId> sources) {
    List<SourceId> asked = List.copyOf(sources);
    begin(() -> updater.update(asked));
  }

  /// Brings the articles of these headlines, as [#updateAll] asks all sources.
  public void bring(Collection<ArticleId> articles) {
    List<ArticleId> wanted = List.copyOf(articles);
    begin(() -> updater.bringAll(wanted));
  }

  private void begin(Callable<UpdateRun> update) {
    if (idle()) {
      starting = true;
      background.command(update, this::watch);
    } else if (scheduled) {
      next = update;
    }
  }

  /// Asks the running update to end; what it brought is kept.
  public void stop() {
    UpdateRun running = run;
    if (running != null) {
      background.command(running::stop);
    }
  }

  private boolean idle() {
    return run == null && !starting;
  }

  private void watch(UpdateRun begun) {
    starting = false;
    run = begun;
    show(begun, begun.progress());
    begun.onProgress(now -> background.onFx(() -> show(begun, now)));
  }

  private void show(UpdateRun from, Progress now) {
    if (!from.equals(run)) {
      return;
    }
    if (now.state() == Progress.State.RUNNING) {
      progress.set(now);
    } else {
      run = null;
      scheduled = false;
      progress.set(null);
      last.set(now);
      Callable<UpdateRun> wanted = next;
      next = null;
      if (wanted != null) {
        begin(wanted);
      }
    }
  }
}
