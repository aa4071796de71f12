package broadsheet.ui.sidebars;

import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import broadsheet.news.SidebarHistory;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A titled group as a card shows it: as one page printed it, or all that a source printed under
/// that title.
record Group(String title, List<Entry> entries) {

  /// @param seen when it stood there; null if that need not be said
  record Entry(Listing headline, @Nullable Seen seen) {}

  /// From its first to its last sight.
  record Seen(Instant first, Instant last) {}

  Group {
    entries = List.copyOf(entries);
  }

  static Group of(PrintedSidebar printed) {
    return new Group(
        printed.title(),
        printed.headlines().stream().map(headline -> new Entry(headline, null)).toList());
  }

  static Group of(SidebarHistory history) {
    return new Group(
        history.title(),
        history.headlines().stream()
            .map(seen -> new Entry(seen.headline(), new Seen(seen.first(), seen.last())))
            .toList());
  }

  List<Listing> headlines() {
    return entries.stream().map(Entry::headline).toList();
  }
}
