package broadsheet.ui.follow;

import broadsheet.library.Library;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.PlainLetters;
import broadsheet.ui.kit.Words;
import broadsheet.update.CatalogueEntry;
import broadsheet.update.Region;
import broadsheet.update.Subject;
import broadsheet.update.Updater;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The catalogue, narrowed by region, language and subject and by words.
public final class CatalogueModel {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<Candidate, CatalogueEntry> entries = new LinkedHashMap<>();
  private final Map<Candidate, String> sought = new LinkedHashMap<>();
  private final Candidates candidates;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Region> region = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> language = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();

  public CatalogueModel(
      List<CatalogueEntry> catalogue, Library library, Updater updater, Background background) {
    for (CatalogueEntry entry : catalogue) {
      String folder = CatalogueWords.region(entry.region());
      Candidate candidate = Candidate.of(entry.toSource().in(folder), CatalogueWords.detail(entry));
      entries.put(candidate, entry);
      sought.put(candidate, CatalogueWords.sought(entry));
    }
    candidates = new Candidates(List.copyOf(entries.keySet()), library, updater, background);
    candidates.markFollowed(false);
    for (ObservableValue<?> each : List.<ObservableValue<?>>of(typed, region, language, subject)) {
      each.subscribe(() -> candidates.narrow(this::fits));
    }
  }

  /// As for a newcomer: the usual ones are wanted.
  public CatalogueModel withSuggested() {
    entries.forEach((candidate, entry) -> candidate.wanted().set(entry.suggested()));
    return this;
  }

  Candidates candidates() {
    return candidates;
  }

  /// Words that must all stand in what is told of an entry; accents do not count.
  StringProperty typed() {
    return typed;
  }

  /// Null for all.
  ObjectProperty<@Nullable Region> region() {
    return region;
  }

  /// Two or three letters; null for all.
  ObjectProperty<@Nullable String> language() {
    return language;
  }

  /// Null for all.
  ObjectProperty<@Nullable Subject> subject() {
    return subject;
  }

  List<Region> regions() {
    return named(entries.values().stream().map(CatalogueEntry::region), CatalogueWords::region);
  }

  List<String> languages() {
    return named(
        entries.values().stream().map(CatalogueWords::languageOf), CatalogueWords::language);
  }

  List<Subject> subjects() {
    return named(
        entries.values().stream().flatMap(entry -> entry.subjects().stream()),
        CatalogueWords::subject);
  }

  /// Shows all again.
  void lift() {
    typed.set("");
    region.set(null);
    language.set(null);
    subject.set(null);
  }

  private boolean fits(Candidate candidate) {
    CatalogueEntry entry = Objects.requireNonNull(entries.get(candidate));
    String words = Objects.requireNonNull(sought.get(candidate));
    return isOrAll(region.get(), entry.region())
        && isOrAll(language.get(), CatalogueWords.languageOf(entry))
        && (subject.get() == null || entry.subjects().contains(subject.get()))
        && BLANKS.splitAsStream(PlainLetters.of(typed.get())).allMatch(words::contains);
  }

  private static boolean isOrAll(@Nullable Object chosen, Object of) {
    return chosen == null || chosen.equals(of);
  }

  private static <T> List<T> named(Stream<T> values, Function<T, String> name) {
    return values
        .distinct()
        .sorted(Comparator.comparing(name, Collator.getInstance(Words.locale())))
        .toList();
  }
}
