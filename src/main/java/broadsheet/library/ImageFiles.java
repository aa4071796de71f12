package broadsheet.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The pictures' bytes, as files named by their content.
///
/// Bytes are first written under a passing name and forced to the disk. They get their lasting name
/// within the transaction that makes their row, while this process holds the write lock: whoever
/// else holds it later, in this process or another, finds a file without a row only after a crash.
final class ImageFiles {

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
    Path file = staging.resolve(UUID.randomUUID().toString());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(image.bytes());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
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
      Files.createDirectories(file.getParent());
      Files.move(image.file(), file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deletes what is left under passing names.
  void discard(List<StagedImage> staged) {
    staged.forEach(image -> delete(image.file()));
  }

  void delete(ImageName name) {
    delete(path(name));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(ImageName name) {
    return name.within(store);
  }
}
