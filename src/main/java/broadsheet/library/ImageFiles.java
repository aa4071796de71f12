package broadsheet.library;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pictures' bytes, as files named by their content.
///
/// Bytes are first written under a passing name and forced to the disk. They get their lasting name
/// within the transaction that makes their row, while this process holds the write lock: whoever
/// else holds it later, in this process or another, finds a file without a row only after a crash.
final class ImageFiles {

  private static final Logger LOG = LoggerFactory.getLogger(ImageFiles.class);
  private static final Duration STAGED_AT_MOST = Duration.ofHours(1);

  private final Path store;
  private final Path staging;

  ImageFiles(Path folder) {
    store = folder;
    staging = folder.resolve("incoming");
  }

  List<StagedImage> stage(List<BroughtImage> images) {
    List<StagedImage> staged = new ArrayList<>();
    try {
      for (BroughtImage image : images) {
        staged.add(stage(image));
      }
      return staged;
    } catch (IOException e) {
      discard(staged);
      throw new UncheckedIOException(e);
    }
  }

  private StagedImage stage(BroughtImage image) throws IOException {
    Files.createDirectories(staging);
    Path file = staging.resolve(ProcessHandle.current().pid() + "." + UUID.randomUUID());
    // Not a channel: one that is interrupted closes, and an update that ends would look like a
    // disk that fails.
    try (FileOutputStream out = new FileOutputStream(file.toFile())) {
      out.write(image.bytes());
      out.getFD().sync();
    }
    ImageName name = new ImageName(Sha256.hex(image.bytes()), image.mediaType());
    return new StagedImage(image.url(), name, image.bytes().length, file);
  }

  /// Gives the file its lasting name.
  void admit(StagedImage image, ImageName name) {
    Path file = path(name);
    try {
      if (Files.exists(file)) {
        return;
      }
      Path shelf = Files.createDirectories(name.shelf(store));
      Files.move(image.file(), file, StandardCopyOption.ATOMIC_MOVE);
      force(shelf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A new name is safe once its folder is written too. Where folders cannot be opened (Windows),
  /// the file system sees to it.
  private static void force(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// Deletes what is left under passing names.
  void discard(List<StagedImage> staged) {
    staged.forEach(image -> delete(image.file()));
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(ImageName name) {
    return name.within(store);
  }

  /// Deletes what processes that died left under passing names; they bear the process's number. A
  /// number may have been given again: what is an hour old is no longer being written.
  void clearStaging(Instant now) {
    for (Path file : list(staging)) {
      try {
        boolean old =
            Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(STAGED_AT_MOST));
        if (old || !isAlive(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        LOG.warn("Left where it is: {}", file, e);
      }
    }
  }

  private static boolean isAlive(String name) {
    try {
      long process = Long.parseLong(name.substring(0, Math.max(0, name.indexOf('.'))));
      return ProcessHandle.of(process).isPresent();
    } catch (NumberFormatException e) {
      return false; // a name that is not of our giving
    }
  }

  /// The pictures whose hash begins with these two digits.
  List<Path> shelf(String digits) {
    return list(store.resolve(digits)).stream().flatMap(folder -> list(folder).stream()).toList();
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
