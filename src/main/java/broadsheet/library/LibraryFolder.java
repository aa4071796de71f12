package broadsheet.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The folder in which all of a library lies.
record LibraryFolder(Path path) {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  Path database() {
    return path.resolve("broadsheet.db");
  }

  Path updateLock() {
    return path.resolve("update.lock");
  }

  Path images() {
    return path.resolve("images");
  }

  /// Whether the last process that had the library open did not close it, or one has it open now:
  /// SQLite removes its log at the last close.
  boolean uncleanEnd() {
    return Files.exists(path.resolve("broadsheet.db-wal"));
  }

  /// Makes the folder, for its owner alone: what someone reads is nobody else's business.
  ///
  /// @return why the folder cannot be used, null if it can
  @Nullable String prepare() {
    try {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        return "The library cannot be opened: " + path + " is a file, not a folder.";
      }
      if (!Files.exists(path)) {
        make();
      }
      if (!Files.isWritable(path)) {
        return "The library cannot be opened: the folder " + path + " cannot be written to.";
      }
      return null;
    } catch (IOException e) {
      String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
      return "The library cannot be opened: the folder "
          + path
          + " cannot be made"
          + (reason == null ? "." : " (" + reason + ").");
    }
  }

  private void make() throws IOException {
    if (path.getParent() != null) {
      Files.createDirectories(path.getParent());
    }
    try {
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createDirectory(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      } else {
        Files.createDirectory(path);
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(path)) {
        throw e;
      } // else another process was a moment faster, and the folder is what it should be
    }
  }
}
