package broadsheet.ui;

import broadsheet.library.Counts;
import broadsheet.library.Library;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import broadsheet.update.Progress;
import broadsheet.update.Updater;
import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The words of the status bar.
public final class StatusModel {

  private final Library library;
  private final Updater updater;
  private final Times times;
  private final Background.Slot asking;
  private final ReadOnlyBooleanWrapper online = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper updated = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Counts> counts = new ReadOnlyObjectWrapper<>();

  private record Figures(Counts counts, int waiting, boolean online) {}

  StatusModel(Library library, Updater updater, Background background, Times times) {
    this.library = library;
    this.updater = updater;
    this.times = times;
    this.asking = background.slot();
  }

  public ReadOnlyBooleanProperty online() {
    return online.getReadOnlyProperty();
  }

  /// "12,408 kept, 1.1 GB".
  public ReadOnlyStringProperty kept() {
    return kept.getReadOnlyProperty();
  }

  /// "Updated 5 minutes ago".
  public ReadOnlyStringProperty updated() {
    return updated.getReadOnlyProperty();
  }

  /// How many articles the next update with a connection is to bring.
  public ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /// The figures last read; null before the first answer.
  public ReadOnlyObjectProperty<@Nullable Counts> counts() {
    return counts.getReadOnlyProperty();
  }

  /// Reads the figures again.
  public void refresh() {
    asking.ask(
        () -> new Figures(library.counts(), library.wishes().size(), updater.online()), this::show);
  }

  /// Says how long ago the last update was, once more.
  public void tick() {
    Counts known = counts.get();
    if (known != null) {
      Instant last = known.lastUpdate();
      updated.set(
          last == null
              ? Words.of("status.neverUpdated")
              : Words.of("status.updated", times.since(last)));
    }
  }

  /// "31 of 50 sources · 84 articles · 12 images".
  static String say(Progress progress) {
    String brought =
        Words.count("status.articles", progress.articlesDone())
            + " · "
            + Words.count("status.images", progress.images());
    return progress.sources() == 0
        ? brought
        : Words.of("status.sources", progress.sourcesDone(), progress.sources()) + " · " + brought;
  }

  private void show(Figures figures) {
    counts.set(figures.counts());
    waiting.set(figures.waiting());
    online.set(figures.online());
    kept.set(
        Words.of(
            "status.kept",
            Amounts.of(figures.counts().kept()),
            Amounts.bytes(figures.counts().bytes())));
    tick();
  }
}
