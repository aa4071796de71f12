package broadsheet.ui;

import broadsheet.news.Source;
import broadsheet.ui.kit.Place;
import java.util.List;
import java.util.Locale;

/// Writes a place as one readable word for `window.json`, "unread" or "source 12", and reads it.
final class PlaceName {

  private PlaceName() {}

  /// A search has no name: it is begun from a place.
  static String of(Place place) {
    return switch (place) {
      case Place.Shelf shelf -> shelf == Place.Shelf.FRONT_PAGE ? "front" : lower(shelf);
      case Place.OfFolder(var folder) -> "folder " + folder;
      case Place.OfSource(var source, var title) -> "source " + source;
      case Place.Found found -> "front";
    };
  }

  /// The place of that name; the front page if it is no more.
  static Place read(String name, List<Source> sources) {
    for (Place.Shelf shelf : Place.Shelf.values()) {
      if (name.equals(lower(shelf))) {
        return shelf;
      }
    }
    for (Source source : sources) {
      if (name.equals("source " + source.id())) {
        return new Place.OfSource(source.id(), source.title());
      }
      if (name.equals("folder " + source.folder())) {
        return new Place.OfFolder(name.substring("folder ".length()));
      }
    }
    return Place.Shelf.FRONT_PAGE;
  }

  private static String lower(Place.Shelf shelf) {
    return shelf.name().toLowerCase(Locale.ROOT);
  }
}
