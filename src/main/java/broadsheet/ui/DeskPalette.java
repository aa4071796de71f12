package broadsheet.ui;

import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.news.Listing;
import broadsheet.ui.commands.Commands;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Words;
import broadsheet.ui.palette.Entry;
import broadsheet.ui.palette.Entry.Kind;
import broadsheet.ui.palette.PaletteModel;
import broadsheet.ui.search.KeptSearches;
import java.util.stream.Stream;

/// What the palette leads to: the commands, the reader's folders, sources and kept searches, the
/// latest headlines.
final class DeskPalette {

  /// How far back headlines are offered by name; older ones are found by the search.
  private static final int LATEST = 400;

  private final DeskModel model;
  private final Library library;
  private final Background background;
  private final KeptSearches searches;

  DeskPalette(DeskModel model, Library library, Background background, KeptSearches searches) {
    this.searches = searches;
    this.model = model;
    this.library = library;
    this.background = background;
  }

  /// A palette of what there is now.
  PaletteModel open(Commands commands) {
    PaletteModel palette = new PaletteModel(model.search()::searchFor);
    palette.offer(
        commands.all().stream()
            .map(
                command ->
                    new Entry(
                        Kind.COMMAND, command.name(), "", commands.keys(command), command.action()))
            .toList());
    palette.offer(Stream.of(folders(), sources(), searches()).flatMap(each -> each).toList());
    background
        .slot()
        .ask(
            () -> library.list(Selection.EVERYTHING, null, LATEST),
            latest -> palette.offer(latest.stream().map(this::headline).toList()));
    return palette;
  }

  private Stream<Entry> folders() {
    return model.sources().folders().stream()
        .map(name -> place(new Place.OfFolder(name), Words.of("palette.folder")));
  }

  private Stream<Entry> sources() {
    return model.sources().here().stream()
        .map(
            source ->
                place(new Place.OfSource(source.id(), source.title()), Words.of("palette.source")));
  }

  private Stream<Entry> searches() {
    return searches.kept().getValue().stream()
        .map(
            search ->
                new Entry(
                    Kind.PLACE,
                    search.name(),
                    Words.of("palette.kept"),
                    () -> model.search().searchFor(search.words())));
  }

  private Entry place(Place place, String what) {
    return new Entry(Kind.PLACE, place.title(), what, () -> model.go(place));
  }

  private Entry headline(Listing listing) {
    String from = listing.sourceTitle() + " · " + model.times().ago(listing.sorted());
    return new Entry(
        Kind.ARTICLE, listing.headline().title(), from, () -> model.article().open(listing));
  }
}
