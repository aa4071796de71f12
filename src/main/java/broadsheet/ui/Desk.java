package broadsheet.ui;

import broadsheet.library.Library;
import broadsheet.news.NewSource;
import broadsheet.update.CatalogueEntry;
import broadsheet.update.Updater;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// What the window works with. Whoever made these closes them once the window is gone.
///
/// @param stateFolder where the window remembers its size and the reader's settings
/// @param catalogue the sources that are offered
/// @param sample starts the sample edition and answers its sources; empty if it cannot. May block
/// @param firstRefresh how long after the window opens it first asks the sources that are due
/// @param clock tells the time and the reader's zone
public record Desk(
    Library library,
    Updater updater,
    Path stateFolder,
    List<CatalogueEntry> catalogue,
    Supplier<List<NewSource>> sample,
    Duration firstRefresh,
    Clock clock) {

  public Desk {
    catalogue = List.copyOf(catalogue);
  }
}
