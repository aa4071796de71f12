package broadsheet.news;

import java.time.Instant;
import java.util.List;

/// A sidebar as the library keeps it: once, however many pages printed it.
///
/// @param headlines in printed order, each with what became of it
/// @param firstSeen when the group was first met in this form; sites fill it at serve time
/// @param lastSeen when it was last met
/// @param pages how many kept articles it stands beside
public record PrintedSidebar(
    SidebarId id,
    String title,
    List<Listing> headlines,
    Instant firstSeen,
    Instant lastSeen,
    int pages) {
  public PrintedSidebar {
    headlines = List.copyOf(headlines);
  }
}
