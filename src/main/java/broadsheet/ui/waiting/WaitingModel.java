package broadsheet.ui.waiting;

import broadsheet.library.Change;
import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Background;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The articles that wait for a connection, first wished first.
public final class WaitingModel {

  private final Library library;
  private final Background background;
  private final Background.Slot asking;
  private final Consumer<Listing> open;
  private final Consumer<Collection<ArticleId>> bring;
  private final ObservableList<Waiting> lines = FXCollections.observableArrayList();
  private boolean watched;
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

  /// @param open opens an article that the reader chose here
  /// @param bring tries to bring articles now
  public WaitingModel(
      Library library,
      Background background,
      Consumer<Listing> open,
      Consumer<Collection<ArticleId>> bring) {
    this.library = library;
    this.background = background;
    this.asking = background.slot();
    this.open = open;
    this.bring = bring;
  }

  /// The reader looks: the list begins with what waits now.
  void begin() {
    ready.set(false);
    lines.clear();
    watched = true;
    read();
  }

  void end() {
    watched = false;
  }

  ObservableList<Waiting> lines() {
    return lines;
  }

  /// False until it is known what waits.
  ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  void open(Waiting line) {
    open.accept(line.listing());
  }

  /// Has the next update bring an article no longer, or after all. One that is kept by now stays.
  void toggle(Waiting line) {
    if (!line.state().get().isKept()) {
      boolean wanted = !line.isWanted();
      background.command(() -> library.wish(List.of(line.id()), wanted));
    }
  }

  /// Tries to bring them all now.
  void bringNow() {
    List<ArticleId> wanted = lines.stream().filter(Waiting::isWanted).map(Waiting::id).toList();
    if (!wanted.isEmpty()) {
      bring.accept(wanted);
    }
  }

  /// The library changed: a wish may be new, granted or taken back.
  public void changed(Change change) {
    if (watched && !change.articles().isEmpty()) {
      read();
    }
  }

  private void read() {
    List<ArticleId> listed = lines.stream().map(Waiting::id).toList();
    asking.ask(() -> read(listed), this::show);
  }

  private List<Waiting.State> read(List<ArticleId> listed) {
    Set<ArticleId> wanted = new LinkedHashSet<>(library.wishes());
    Set<ArticleId> all = new LinkedHashSet<>(listed);
    all.addAll(wanted);
    return all.stream()
        .flatMap(id -> library.listing(id).stream())
        .map(listing -> new Waiting.State(listing, wanted.contains(listing.id())))
        .toList();
  }

  /// Lines are added, none goes: the one with the keyboard keeps it.
  private void show(List<Waiting.State> now) {
    Map<ArticleId, Waiting> listed =
        lines.stream().collect(Collectors.toMap(Waiting::id, Function.identity()));
    List<Waiting> more = new ArrayList<>();
    for (Waiting.State state : now) {
      Waiting line = listed.get(state.listing().id());
      if (line == null) {
        more.add(new Waiting(state));
      } else {
        line.become(state);
      }
    }
    lines.addAll(more);
    ready.set(true);
  }
}
