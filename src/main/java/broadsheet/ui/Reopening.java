package broadsheet.ui;

import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Place;

/// Opens again what lay open when the window was closed: the place, the search that was begun
/// there, and the article.
final class Reopening {

  private final DeskModel model;
  private final Library library;
  private final Background background;

  Reopening(DeskModel model, Library library, Background background) {
    this.model = model;
    this.library = library;
    this.background = background;
  }

  void reopen(WindowState before) {
    model.front().wanted().set(before.frontPage() && before.article() == null);
    background.command(
        () -> PlaceName.read(before.place(), library.sources()),
        place -> goTo(place, before.search()));
    if (before.article() != null) {
      ArticleId id = new ArticleId(before.article());
      background.command(() -> library.listing(id), found -> found.ifPresent(this::open));
    }
  }

  private void goTo(Place place, String words) {
    model.sources().place().set(place);
    if (!words.isEmpty()) {
      model.search().searchFor(words);
    }
  }

  /// Unless the reader was faster and chose another.
  private void open(Listing listing) {
    if (model.headlines().selected().get() == null && !model.headlines().select(listing.id())) {
      model.article().open(listing);
    }
  }
}
