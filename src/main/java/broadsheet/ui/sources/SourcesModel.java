package broadsheet.ui.sources;

import broadsheet.library.Change;
import broadsheet.library.Counts;
import broadsheet.library.Library;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceSettings;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Place;
import broadsheet.ui.search.KeptSearch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The sources, their folders and unread counts, and where the reader stands among them.
public final class SourcesModel {

  private final Library library;
  private final Background background;
  private final Background.Slot asking;
  private final SourceIcons icons;
  private final SearchCounts found;
  private final RowList rows = new RowList();
  private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.Shelf.FRONT_PAGE);
  private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>();
  private final Set<String> closed = new HashSet<>();
  private final Set<SourceId> leaving = new HashSet<>();
  private List<KeptSearch> searches = List.of();
  private boolean online = true;

  /// What the library said last.
  public record Known(List<Source> sources, Counts counts) {}

  public SourcesModel(Library library, Background background) {
    this.library = library;
    this.background = background;
    this.asking = background.slot();
    this.icons = new SourceIcons(library, background);
    this.found = new SearchCounts(library, background, this::build);
  }

  public ObservableList<Row> rows() {
    return rows;
  }

  /// Where the reader stands.
  public ObjectProperty<Place> place() {
    return place;
  }

  /// What the library said last; null before its first answer.
  public ReadOnlyObjectProperty<@Nullable Known> known() {
    return known.getReadOnlyProperty();
  }

  /// Reads sources, counts and signs again.
  public void refresh() {
    recount();
    icons.refresh();
  }

  private void recount() {
    asking.ask(() -> new Known(library.sources(), library.counts()), this::show);
    found.count(searches);
  }

  /// The signs of the sources' sites.
  SourceIcons icons() {
    return icons;
  }

  /// The library changed: any change may change a count.
  public void changed(Change change) {
    recount();
    if (change.sources()) {
      icons.refresh();
    }
  }

  /// The reader keeps these searches.
  public void keep(List<KeptSearch> kept) {
    searches = List.copyOf(kept);
    build();
    found.count(searches);
  }

  /// Without a network no source is to blame for not answering.
  public void online(boolean now) {
    online = now;
    build();
  }

  /// The source of a place, if it gave no good answer when it was last asked.
  Optional<Source> ailing(Place at) {
    return at instanceof Place.OfSource(var id, var title)
        ? source(id).filter(source -> source.health().problem() != null)
        : Optional.empty();
  }

  /// A source as the library has it; empty if it is not followed.
  public Optional<Source> source(SourceId id) {
    return here().stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /// The folders there are, in order.
  public List<String> folders() {
    Known now = known.get();
    return now == null ? List.of() : Rows.folders(now.sources());
  }

  /// The sources that are followed, but for those on their way out.
  public List<Source> here() {
    Known now = known.get();
    return now == null
        ? List.of()
        : now.sources().stream().filter(source -> !leaving.contains(source.id())).toList();
  }

  /// Opens a folder or closes it.
  public void toggle(String folder) {
    if (!closed.remove(folder)) {
      closed.add(folder);
    }
    build();
  }

  public void rename(SourceId source, String title) {
    background.command(() -> library.rename(source, title));
  }

  /// Says what of a source is brought by itself and how often it is asked: its settings
  /// [SourceSettings#asked] every so often, or with null at its own rhythm.
  public void set(SourceId source, SourceSettings settings) {
    background.command(() -> library.set(source, settings));
  }

  /// @param folder null for none
  public void file(SourceId source, @Nullable String folder) {
    background.command(() -> library.file(source, folder));
  }

  /// The sources in a folder.
  List<SourceId> in(String folder) {
    return here().stream()
        .filter(source -> folder.equals(source.folder()))
        .map(Source::id)
        .toList();
  }

  /// Files all these sources in `folder`; who stands in the folder `was` goes along.
  void fileAll(List<SourceId> sources, String was, String folder) {
    if (closed.remove(was)) {
      closed.add(folder);
    }
    background.command(
        Executors.callable(() -> sources.forEach(source -> library.file(source, folder))),
        done -> follow(was, folder));
  }

  private void follow(String was, String folder) {
    if (place.get().equals(new Place.OfFolder(was))) {
      place.set(new Place.OfFolder(folder));
    }
  }

  /// Takes a source out of sight; it goes for good when the reader let the chance to undo pass, and
  /// nothing of it is touched until then.
  public void hide(SourceId source) {
    leaving.add(source);
    if (place.get() instanceof Place.OfSource(var here, var title) && here.equals(source)) {
      place.set(Place.Shelf.FRONT_PAGE);
    }
    build();
  }

  /// Takes [#hide] back.
  public void unhide(SourceId source) {
    leaving.remove(source);
    build();
  }

  /// Removes a hidden source for good.
  public void remove(SourceId source) {
    if (leaving.contains(source)) {
      background.command(() -> library.remove(source));
    }
  }

  private void show(Known now) {
    leaving.retainAll(now.sources().stream().map(Source::id).toList());
    known.set(now);
    build();
    settle();
  }

  /// The place where the reader stands bears its source's title; a folder goes with its last
  /// source.
  private void settle() {
    switch (place.get()) {
      case Place.OfSource(var id, var title) ->
          source(id).map(source -> new Place.OfSource(id, source.title())).ifPresent(place::set);
      case Place.OfFolder(var folder) when !folders().contains(folder) ->
          place.set(Place.Shelf.FRONT_PAGE);
      default -> {}
    }
  }

  private List<Row.Kept> kept() {
    return searches.stream().map(search -> new Row.Kept(search, found.unread(search))).toList();
  }

  private void build() {
    Known now = known.get();
    if (now != null) {
      rows.become(Rows.of(kept(), here(), now.counts(), closed, online));
    }
  }
}
