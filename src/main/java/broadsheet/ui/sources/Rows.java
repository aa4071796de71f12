package broadsheet.ui.sources;

import broadsheet.library.Counts;
import broadsheet.news.Source;
import broadsheet.ui.kit.Place;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Lays out the left column: shelves, then kept searches, then folders with their sources, then
/// sources without one.
final class Rows {

  private Rows() {}

  static List<Row> of(
      List<Row.Kept> searches,
      List<Source> sources,
      Counts counts,
      Set<String> closed,
      boolean online) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row.Shelf(Place.Shelf.FRONT_PAGE, 0));
    rows.add(new Row.Shelf(Place.Shelf.UNREAD, counts.unread()));
    rows.add(new Row.Shelf(Place.Shelf.BOOKMARKS, counts.bookmarks()));
    rows.add(new Row.Shelf(Place.Shelf.SIDEBARS, 0));
    if (!searches.isEmpty()) {
      rows.add(Row.Heading.SEARCHES);
      rows.addAll(searches);
    }
    rows.add(Row.Heading.SOURCES);
    for (String folder : folders(sources)) {
      List<Source> inside =
          sources.stream().filter(source -> folder.equals(source.folder())).toList();
      boolean open = !closed.contains(folder);
      int unread = inside.stream().mapToInt(source -> unread(source, counts)).sum();
      rows.add(new Row.Folder(folder, unread, open));
      if (open) {
        inside.forEach(source -> rows.add(followed(source, counts, online)));
      }
    }
    sources.stream()
        .filter(source -> source.folder() == null)
        .forEach(source -> rows.add(followed(source, counts, online)));
    return rows;
  }

  static List<String> folders(List<Source> sources) {
    Comparator<Object> byWord = Collator.getInstance();
    return sources.stream()
        .map(Source::folder)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(byWord)
        .toList();
  }

  private static Row followed(Source source, Counts counts, boolean online) {
    return new Row.Followed(
        source,
        unread(source, counts),
        source.folder() != null,
        online && source.health().problem() != null);
  }

  private static int unread(Source source, Counts counts) {
    return counts.unreadBySource().getOrDefault(source.id(), 0);
  }
}
