package broadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log: three files of at most a megabyte in the state folder, none of it on the console.
final class Logs {

  private static final int MOST_BYTES = 1 << 20;
  private static final int FILES = 3;

  /// Held, for a logger that nobody holds forgets its handlers.
  private static final Logger ROOT = Logger.getLogger("");

  /// Warns of every robots.txt with a line that it does not know, which is most of them.
  private static final Logger ROBOTS = Logger.getLogger("crawlercommons");

  private Logs() {}

  /// A folder that cannot be written costs the log, not the program.
  static void open(Path folder) {
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> ROOT.log(Level.SEVERE, "Uncaught in " + thread.getName(), failure));
    try {
      Files.createDirectories(folder);
      Handler file =
          new FileHandler(folder.resolve("broadsheet.%g.log").toString(), MOST_BYTES, FILES, true);
      file.setFormatter(new SimpleFormatter());
      ROOT.addHandler(file);
      ROOT.setLevel(Level.INFO);
      ROBOTS.setLevel(Level.SEVERE);
    } catch (IOException e) {
      ROOT.setLevel(Level.OFF);
    }
  }
}
