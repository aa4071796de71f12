package broadsheet.ui.follow;

import broadsheet.library.Library;
import broadsheet.news.NewSource;
import broadsheet.ui.kit.Background;
import broadsheet.update.Updater;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// Sources to choose from: which of them the reader wants, and what the chosen one announces.
final class Candidates {

  private final Library library;
  private final Updater updater;
  private final Background.Slot marking;
  private final Background.Slot asking;
  private final List<Candidate> all;
  private final FilteredList<Candidate> shown;
  private final ObjectProperty<@Nullable Candidate> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Tally> tally;
  private @Nullable Candidate asked;
  private boolean counting = true;

  Candidates(List<Candidate> all, Library library, Updater updater, Background background) {
    this.all = List.copyOf(all);
    this.library = library;
    this.updater = updater;
    marking = background.slot();
    asking = background.slot();
    shown = new FilteredList<>(FXCollections.observableList(this.all));
    tally = new ReadOnlyObjectWrapper<>(Tally.of(this.all));
    for (Candidate each : this.all) {
      each.state().subscribe((was, now) -> count());
      each.wanted().subscribe((was, now) -> count());
    }
  }

  List<Candidate> all() {
    return all;
  }

  /// Those that [#narrow] left, in order.
  ObservableList<Candidate> shown() {
    return shown;
  }

  /// Shows only those that `fits` holds for; what is wanted stays wanted.
  void narrow(Predicate<Candidate> fits) {
    shown.setPredicate(fits);
  }

  /// The one whose preview is shown.
  ObjectProperty<@Nullable Candidate> selected() {
    return selected;
  }

  ReadOnlyObjectProperty<Tally> tally() {
    return tally.getReadOnlyProperty();
  }

  /// Marks those that are followed already, and wants the others if so told.
  void markFollowed(boolean wantOthers) {
    List<URI> urls =
        all.stream().map(Candidate::source).filter(Objects::nonNull).map(NewSource::url).toList();
    marking.ask(() -> library.followed(urls), followed -> mark(followed, wantOthers));
  }

  /// Wants all that can be followed, or none.
  void wantAll(boolean wanted) {
    together(() -> all.forEach(each -> each.wanted().set(wanted && each.canBeFollowed())));
  }

  /// What the reader wants, each source once.
  List<NewSource> wanted() {
    Map<URI, NewSource> wanted = new LinkedHashMap<>();
    for (Candidate each : all) {
      NewSource source = each.source();
      if (source != null && each.canBeFollowed() && each.wanted().get()) {
        wanted.putIfAbsent(source.url(), source);
      }
    }
    return List.copyOf(wanted.values());
  }

  /// Asks the selected one what it announces, unless that is known.
  void preview() {
    Candidate candidate = selected.get();
    NewSource source = candidate == null ? null : candidate.source();
    if (candidate != null && source != null && isUnknown(candidate)) {
      forgetAsked();
      asked = candidate;
      candidate.preview(new Preview.Asking());
      asking.ask(() -> Preview.of(updater.preview(source)), preview -> candidate.preview(preview));
    }
  }

  /// Drops what is under way.
  void stop() {
    marking.drop();
    asking.drop();
  }

  /// Only the answer to the latest question is given, so nobody waits for another.
  private void forgetAsked() {
    if (asked != null && isUnknown(asked)) {
      asked.preview(new Preview.NotAsked());
    }
  }

  private static boolean isUnknown(Candidate candidate) {
    return candidate.state().get() instanceof Candidate.State.Known(_, _, var preview)
        && !(preview instanceof Preview.Headlines);
  }

  private void mark(Set<URI> followed, boolean wantOthers) {
    together(
        () -> {
          for (Candidate each : all) {
            NewSource source = each.source();
            if (source != null) {
              each.followed(followed.contains(source.url()));
              each.wanted().set(each.canBeFollowed() && (wantOthers || each.wanted().get()));
            }
          }
        });
  }

  /// Counts once, after all of it.
  private void together(Runnable changes) {
    counting = false;
    changes.run();
    counting = true;
    count();
  }

  private void count() {
    if (counting) {
      tally.set(Tally.of(all));
    }
  }
}
