package broadsheet.library;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The pictures, files and rows, kept in step with each other.
final class ImageStore {

  private final ImageFiles files;
  private final Writer writer;
  private final Readers readers;
  private CompletableFuture<Boolean> healing = CompletableFuture.completedFuture(true);

  ImageStore(ImageFiles files, Writer writer, Readers readers) {
    this.files = files;
    this.writer = writer;
    this.readers = readers;
  }

  /// Puts right what an earlier process left undone.
  ///
  /// @param uncleanEnd whether it did not close the library
  void heal(boolean uncleanEnd, Instant now) {
    files.clearStaging(now);
    if (uncleanEnd) {
      writer.change((session, _) -> session.run("UPDATE tally SET sweep_due = 1"));
    }
    if (readers.read(session -> session.number("SELECT sweep_due FROM tally")) == 1) {
      healing = new ImageSweep(files, writer).begin();
    }
    if (readers.read(Images::hasStrays)) {
      removeStrays();
    }
  }

  /// Waits for what [#heal] began.
  void awaitHealed() {
    healing.join();
  }

  /// Writes the pictures to disk, makes their rows with those of the article that shows them, and
  /// leaves nothing behind if that fails.
  void store(List<BroughtImage> images, Keeping keeping) {
    List<StagedImage> staged = files.stage(images);
    try {
      if (writer.write((session, changes) -> keeping.run(session, staged, files, changes))) {
        removeStrays();
      }
    } catch (RuntimeException | Error e) {
      try {
        writer.change(
            (session, _) -> staged.forEach(image -> removeUnrecorded(session, image.name())));
      } catch (RuntimeException again) {
        e.addSuppressed(again); // the sweep at the next start finds them
      }
      throw e;
    } finally {
      files.discard(staged);
    }
  }

  /// Deletes the files whose rows went.
  void removeStrays() {
    writer.change(
        (session, _) -> {
          session
              .list("SELECT hash, media_type FROM stray_file", Images::name)
              .forEach(name -> removeUnrecorded(session, name));
          session.run("DELETE FROM stray_file");
        });
  }

  /// While this process holds the write lock, nobody can be about to make a row for the file.
  private void removeUnrecorded(Session session, ImageName name) {
    if (!Images.isRecorded(session, name)) {
      ImageFiles.delete(files.path(name));
    }
  }

  /// The picture's file. One that someone deleted by hand is no longer kept.
  Optional<Path> file(URI url) {
    return readers
        .read(session -> Images.find(session, url))
        .map(files::path)
        .filter(Files::exists);
  }
}
