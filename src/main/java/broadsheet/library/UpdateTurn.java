package broadsheet.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One process at a time updates a library, with as many updates as it likes.
///
/// It holds a lock on a file, which the system takes back from a process that dies.
final class UpdateTurn {

  private static final Logger LOG = LoggerFactory.getLogger(UpdateTurn.class);

  private final Path file;
  private @Nullable FileChannel locked;
  private int holders;

  UpdateTurn(Path file) {
    this.file = file;
  }

  /// @return empty while another process has it
  synchronized Optional<Upkeep.Turn> take() {
    if (holders == 0 && !lock()) {
      return Optional.empty();
    }
    holders++;
    AtomicBoolean closed = new AtomicBoolean();
    return Optional.of(
        () -> {
          if (closed.compareAndSet(false, true)) {
            giveBack();
          }
        });
  }

  /// A disk without locks costs nothing but articles that are brought twice.
  private boolean lock() {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return false;
      }
      locked = channel;
      return true;
    } catch (OverlappingFileLockException e) {
      close(channel);
      return false;
    } catch (IOException e) {
      LOG.warn("{} cannot be locked, so two processes may update at once", file, e);
      close(channel);
      return true;
    }
  }

  private synchronized void giveBack() {
    holders--;
    if (holders == 0) {
      close(locked);
      locked = null;
    }
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      LOG.warn("A lock could not be given back", e);
    }
  }
}
