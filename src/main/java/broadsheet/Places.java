package broadsheet;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/// Where things lie on this system: XDG folders on Linux, their kin on macOS and Windows.
final class Places {

  private static final ProjectDirectories FOLDERS =
      ProjectDirectories.from("org", "broadsheet", "broadsheet");

  private Places() {}

  /// The sample edition keeps its library apart from the reader's own.
  static Path library(boolean sample) {
    return Path.of(FOLDERS.dataLocalDir).resolve(sample ? "sample" : "library");
  }

  /// Logs, the window's size and the like.
  static Path state() {
    return Path.of(FOLDERS.dataLocalDir).resolve("state");
  }

  static Path settings() {
    return Path.of(FOLDERS.configDir);
  }
}
