package broadsheet.library;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;

/// Opens a library for a test.
final class OpenLibrary {

  private OpenLibrary() {}

  static Library in(Path folder, TickingClock clock) {
    return switch (Library.open(folder, clock)) {
      case Opening.Opened(var library) -> library;
      case Opening.Refused(var why) -> fail(why);
    };
  }
}
