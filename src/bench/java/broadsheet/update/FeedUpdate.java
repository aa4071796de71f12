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

/// One update of all feeds, without their articles, in a process of its own that can be measured.
///
/// Arguments: the library's folder, how many hosts, their port. Prints milliseconds and headlines.
final class FeedUpdate {

  private FeedUpdate() {}

  public static void main(String[] args) throws Exception {
    Clock clock = Clock.systemUTC();
    if (!(Library.open(Path.of(args[0]), clock) instanceof Opening.Opened(var library))) {
      throw new IllegalStateException("The library does not open");
    }
    try (library) {
      if (library.sources().isEmpty()) {
        follow(library, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      }
      long start = System.nanoTime();
      Fetcher fetcher = new Fetcher(UserAgent.of(null), clock);
      try (Updater updater = new Updater(library, fetcher, clock)) {
        Progress end = updater.updateAll().await();
        System.out.printf(
            "update %d ms, %d answered, %d headlines%n",
            (System.nanoTime() - start) / 1_000_000,
            end.sourcesDone() - end.failures(),
            library.counts().headlines());
      }
    }
    System.exit(0);
  }

  private static void follow(Library library, int hosts, int port) {
    for (int host = 1; host <= hosts; host++) {
      URI feed = URI.create("http://" + FeedHosts.address(host) + ":" + port + "/feed.xml");
      SourceId id =
          library.add(
              new NewSource("Host " + host, feed, null, SourceKind.FEED, null, null).asTrusted());
      library.set(id, SourceSettings.USUAL.capturing(Capture.NEVER));
    }
  }
}
