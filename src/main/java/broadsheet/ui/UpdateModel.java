package broadsheet.ui;

import broadsheet.library.Library;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.ui.kit.Background;
import broadsheet.update.Progress;
import broadsheet.update.UpdateRun;
import broadsheet.update.Updater;
import java.util.Collection;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The update under way, if one is, and the commands that start and stop it.
public final class UpdateModel {

  private final Library library;
  private final Updater updater;
  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Progress> last = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding running = progress.isNotNull();
  private @Nullable UpdateRun run;
  private boolean starting;

  UpdateModel(Library library, Updater updater, Background background) {
    this.library = library;
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

  /// Asks all sources, unless an update is running.
  public void updateAll() {
    if (idle()) {
      starting = true;
      background.command(
          () -> updater.update(library.sources().stream().map(Source::id).toList()), this::watch);
    }
  }

  /// Asks these sources, unless an update is running.
  public void update(Collection<SourceId> sources) {
    if (idle()) {
      starting = true;
      List<SourceId> asked = List.copyOf(sources);
      background.command(() -> updater.update(asked), this::watch);
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
      progress.set(null);
      last.set(now);
    }
  }
}
