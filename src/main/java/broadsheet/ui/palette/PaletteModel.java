package broadsheet.ui.palette;

import broadsheet.ui.kit.Fuzzy;
import broadsheet.ui.kit.Words;
import broadsheet.ui.palette.Entry.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is typed into the palette and what that may mean, best first.
public final class PaletteModel {

  /// More than a reader goes through.
  private static final int SHOWN = 60;

  private final Consumer<String> search;
  private final List<Entry> entries = new ArrayList<>();
  private final StringProperty typed = new SimpleStringProperty("");
  private final IntegerProperty chosen = new SimpleIntegerProperty();
  private final ObservableList<Entry> matches = FXCollections.observableArrayList();

  private record Match(Entry entry, int score) {}

  /// @param search looks for words in what is kept
  public PaletteModel(Consumer<String> search) {
    this.search = search;
    typed.subscribe(now -> match());
  }

  /// Adds what can be reached.
  public void offer(List<Entry> more) {
    entries.addAll(more);
    match();
  }

  public StringProperty typed() {
    return typed;
  }

  public ObservableList<Entry> matches() {
    return matches;
  }

  /// Which of the matches Enter takes.
  public IntegerProperty chosen() {
    return chosen;
  }

  /// Goes `by` matches on, or back, as far as there are any.
  public void move(int by) {
    chosen.set(Math.clamp(chosen.get() + by, 0, Math.max(0, matches.size() - 1)));
  }

  private void match() {
    String words = typed.get().strip();
    List<Entry> found = new ArrayList<>(words.isEmpty() ? unasked() : best(words));
    if (!words.isEmpty()) {
      String title = Words.of("palette.search", words);
      found.add(new Entry(Kind.SEARCH, title, "", () -> search.accept(words)));
    }
    chosen.set(0);
    matches.setAll(found);
  }

  private List<Entry> unasked() {
    return entries.stream().filter(entry -> entry.kind() != Kind.ARTICLE).limit(SHOWN).toList();
  }

  private List<Entry> best(String words) {
    List<Match> found = new ArrayList<>();
    for (Entry entry : entries) {
      Fuzzy.score(words, entry.title()).ifPresent(score -> found.add(new Match(entry, score)));
    }
    Comparator<Match> order = Comparator.comparingInt(match -> -match.score());
    return found.stream()
        .sorted(order.thenComparing(match -> match.entry().kind()))
        .limit(SHOWN)
        .map(Match::entry)
        .toList();
  }
}
