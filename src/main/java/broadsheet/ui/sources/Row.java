package broadsheet.ui.sources;

import broadsheet.news.Source;
import broadsheet.ui.kit.Place;
import broadsheet.ui.search.KeptSearch;
import org.jspecify.annotations.Nullable;

/// One line of the left column.
public sealed interface Row {

  /// Where a click leads; null if nowhere.
  @Nullable Place place();

  /// @param count shown at the end; 0 for nothing
  record Shelf(Place.Shelf place, int count) implements Row {}

  /// What stands over the rows of one kind.
  enum Heading implements Row {
    SEARCHES,
    SOURCES;

    @Override
    public @Nullable Place place() {
      return null;
    }
  }

  /// @param unread how many headlines it finds that are not read
  record Kept(KeptSearch search, int unread) implements Row {
    @Override
    public Place place() {
      return new Place.Found(search.words());
    }
  }

  record Folder(String name, int unread, boolean open) implements Row {
    @Override
    public Place place() {
      return new Place.OfFolder(name);
    }
  }

  /// @param inset stands in a folder
  /// @param failing could not be reached, although others could
  record Followed(Source source, int unread, boolean inset, boolean failing) implements Row {
    @Override
    public Place place() {
      return new Place.OfSource(source.id(), source.title());
    }
  }
}
