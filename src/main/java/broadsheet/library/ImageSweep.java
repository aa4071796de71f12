package broadsheet.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares the folder of pictures with their rows after an unclean end: a file without a row goes,
/// and so does a row whose file was lost.
///
/// It goes shelf by shelf, each a short job of the writer, so that others have their turn between.
/// One that does not come to its end is begun again at the next start.
final class ImageSweep {

  private static final Logger LOG = LoggerFactory.getLogger(ImageSweep.class);
  private static final int SHELVES = 256;

  private final ImageFiles files;
  private final Writer writer;

  ImageSweep(ImageFiles files, Writer writer) {
    this.files = files;
    this.writer = writer;
  }

  /// @return done when the sweep is, however it ended
  CompletableFuture<Boolean> begin() {
    return sweepFrom(0)
        .exceptionally(
            failure -> {
              LOG.warn("The pictures were not all compared with their rows", failure);
              return false;
            });
  }

  private CompletableFuture<Boolean> sweepFrom(int shelf) {
    if (shelf == SHELVES) {
      return writer.submit((session, _) -> session.run("UPDATE tally SET sweep_due = 0") > 0);
    }
    return writer
        .submit(
            (session, _) -> {
              sweep(session, "%02x".formatted(shelf));
              return true;
            })
        .thenCompose(_ -> sweepFrom(shelf + 1));
  }

  private void sweep(Session session, String digits) {
    Set<Path> recorded = new HashSet<>();
    // Digits end with "f": what begins with `digits` comes before `digits` and a "g".
    List<ImageName> names =
        session.list(
            "SELECT hash, media_type FROM image WHERE hash >= ? AND hash < ?",
            Images::name,
            digits,
            digits + "g");
    for (ImageName name : names) {
      Path file = files.path(name);
      if (Files.exists(file)) {
        recorded.add(file);
      } else {
        session.run("DELETE FROM image WHERE hash = ?", name.hash());
      }
    }
    for (Path file : files.shelf(digits)) {
      if (!recorded.contains(file)) {
        ImageFiles.delete(file);
      }
    }
  }
}
