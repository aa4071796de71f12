package broadsheet.library;

import broadsheet.news.SourceId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of the status bar and the source list, taken at one moment.
///
/// @param headlines listed headlines in all
/// @param bytes database and images on disk
/// @param lastUpdate when an update last ran to its end
public record Counts(
    int headlines,
    int unread,
    int kept,
    int bookmarks,
    int sidebars,
    long bytes,
    Map<SourceId, Integer> unreadBySource,
    @Nullable Instant lastUpdate) {
  public Counts {
    unreadBySource = Map.copyOf(unreadBySource);
  }
}
