package broadsheet.ui.kit;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Scope;
import broadsheet.news.SourceId;

/// Where the reader stands: what the list of headlines is a list of.
public sealed interface Place {

  /// The places that are always there.
  enum Shelf implements Place {
    FRONT_PAGE,
    UNREAD,
    BOOKMARKS,
    SIDEBARS
  }

  record OfFolder(String folder) implements Place {}

  record OfSource(SourceId source, String title) implements Place {}

  /// What a search found.
  record Found(String words) implements Place {}

  default Scope scope() {
    return switch (this) {
      case Shelf shelf -> shelf == Shelf.BOOKMARKS ? new Scope.Bookmarks() : new Scope.All();
      case OfFolder(var folder) -> new Scope.OfFolder(folder);
      case OfSource(var source, var title) -> new Scope.OfSource(source);
      case Found(var words) -> new Scope.Matching(words);
    };
  }

  /// What holds for every headline of this place, whatever else the reader asks for.
  default Filter filter() {
    return new Filter(this == Shelf.UNREAD, false, false, this == Shelf.SIDEBARS);
  }

  default String title() {
    return switch (this) {
      case Shelf shelf ->
          switch (shelf) {
            case FRONT_PAGE -> Words.of("place.front");
            case UNREAD -> Words.of("place.unread");
            case BOOKMARKS -> Words.of("place.bookmarks");
            case SIDEBARS -> Words.of("place.sidebars");
          };
      case OfFolder(var folder) -> folder;
      case OfSource(var source, var title) -> title;
      case Found(var words) -> Words.of("place.found", words);
    };
  }
}
