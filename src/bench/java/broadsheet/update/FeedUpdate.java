package broadsheet.update;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.news.Capture;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.web.Fetcher;
import broadsheet.web.UserAgent;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Updates in a process of their own that can be measured.
///
/// Arguments: the library's folder, how many hosts, their port, and what to do: `follow` the hosts'
/// feeds without their pages, or `follow-pages` with them, or `update-often`: five times in one
/// program, which is warm in the end. Prints milliseconds, headlines and articles.
final class FeedUpdate {

  private static final int OFTEN = 5;

  private FeedUpdate() {}

  /// What starts the process.
  static List<String> command(Path library, int hosts, int port, String what) {
    return Cost.java(
        FeedUpdate.class, library.toString(), String.valueOf(hosts), String.valueOf(port), what);
  }

  public static void main(String[] args) throws Exception {
    Clock clock = Clock.systemUTC();
    if (!(Library.open(Path.of(args[0]), clock) instanceof Opening.Opened(var library))) {
      throw new IllegalStateException("The library does not open");
    }
    try (library) {
      switch (args[3]) {
        case "follow" -> follow(library, args, Capture.NEVER);
        case "follow-pages" -> follow(library, args, Capture.ALWAYS);
        case "update-often" -> update(library, clock);
        default -> throw new IllegalArgumentException(args[3]);
      }
    }
    System.exit(0);
  }

  private static void update(Library library, Clock clock) throws InterruptedException {
    Fetcher fetcher = new Fetcher(UserAgent.of(null), clock);
    try (Updater updater = new Updater(library, fetcher, clock)) {
      for (int time = 1; time <= OFTEN; time++) {
        long start = System.nanoTime();
        Progress end = updater.updateAll().await();
        System.out.printf(
            "%d ms: %d answered, %d headlines, %d articles; ",
            (System.nanoTime() - start) / 1_000_000,
            end.sourcesDone() - end.failures(),
            library.counts().headlines(),
            library.counts().kept());
      }
    }
  }

  private static void follow(Library library, String[] args, Capture capture) {
    int hosts = Integer.parseInt(args[1]);
    int port = Integer.parseInt(args[2]);
    for (int host = 1; host <= hosts; host++) {
      URI feed = FeedHosts.feed(host, port);
      SourceId id =
          library.add(
              new NewSource("Host " + host, feed, null, SourceKind.FEED, null, null).asTrusted());
      library.set(id, SourceSettings.USUAL.capturing(capture));
    }
  }
}
