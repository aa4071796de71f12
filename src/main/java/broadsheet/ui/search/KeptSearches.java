package broadsheet.ui.search;

import broadsheet.ui.kit.UndoBar;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// Searches that the reader keeps, to begin again from the left column or the palette. What becomes
/// of one can be taken back.
public final class KeptSearches {

  private final ObjectProperty<List<KeptSearch>> kept;
  private final UndoBar undo;

  /// @param kept the first kept first, each of other words
  public KeptSearches(ObjectProperty<List<KeptSearch>> kept, UndoBar undo) {
    this.kept = kept;
    this.undo = undo;
  }

  public ObservableValue<List<KeptSearch>> kept() {
    return kept;
  }

  /// Whether the search for `words` is kept.
  public boolean keeps(String words) {
    return find(words).isPresent();
  }

  /// Keeps the search for `words` or, if it is kept, forgets it.
  public void toggle(String words) {
    find(words).ifPresentOrElse(this::forget, () -> keep(KeptSearch.of(words)));
  }

  public void forget(KeptSearch search) {
    become(
        all().filter(one -> !one.equals(search)).toList(),
        Words.of("search.forgotten", search.name()));
  }

  public void rename(KeptSearch search, String name) {
    if (!name.equals(search.name())) {
      become(
          all().map(one -> one.equals(search) ? one.named(name) : one).toList(),
          Words.of("search.renamed", search.name(), name));
    }
  }

  /// The kept search for `words`.
  public Optional<KeptSearch> find(String words) {
    return all().filter(search -> search.words().equals(words)).findFirst();
  }

  private Stream<KeptSearch> all() {
    return kept.get().stream();
  }

  private void keep(KeptSearch search) {
    become(
        Stream.concat(all(), Stream.of(search)).toList(), Words.of("search.kept", search.name()));
  }

  private void become(List<KeptSearch> now, String what) {
    List<KeptSearch> before = kept.get();
    kept.set(now);
    undo.offer(what, () -> kept.set(before));
  }
}
