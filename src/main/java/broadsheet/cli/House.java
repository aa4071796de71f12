package broadsheet.cli;

import broadsheet.extract.rule.SiteRules;
import broadsheet.library.Library;
import broadsheet.update.Updater;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the commands need of the floor above, which alone knows every room.
public interface House {

  /// Opens a library.
  ///
  /// @param folder where it lies; null for the usual place
  /// @param sample true for the sample edition, which has a library of its own
  /// @throws RefusedException if the folder holds no library that can be used
  Session open(@Nullable Path folder, boolean sample) throws RefusedException;

  /// What the reader wrote for single sites, and what of it cannot be used.
  default SiteRules.Reading rules() {
    return new SiteRules.Reading(SiteRules.ofTheHouse(), List.of());
  }

  /// What of the reader's rules cannot be used.
  default List<String> faults() {
    return rules().faults();
  }

  /// Shows the window until the reader closes it.
  ///
  /// @return false if this machine has no display
  boolean window(Session session);

  /// Drives the window through the main job and leaves its pictures in `directory`.
  ///
  /// @param brief true to turn round once the first stories come
  /// @return the exit code
  int tour(Path directory, boolean brief) throws Exception;

  /// An open library and the way to the wire.
  interface Session extends AutoCloseable {

    Library library();

    /// Made when first asked for; with the sample edition, its server starts here.
    Updater updater();

    @Override
    void close();
  }

  /// A library that cannot be used; the message is one sentence for the reader.
  final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    public RefusedException(String why) {
      super(why);
    }
  }
}
