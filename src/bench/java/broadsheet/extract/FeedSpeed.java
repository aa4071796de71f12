package broadsheet.extract;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the same feeds with Broadsheet and with ROME. Only those that ROME can read count.
final class FeedSpeed {

  private static final int ROUNDS = 12;
  private static final int WARM = 4;
  private static final URI URL = URI.create("https://example.org/feed.xml");

  private FeedSpeed() {}

  static void run(List<Path> files, PrintStream out) throws IOException {
    List<byte[]> feeds = new ArrayList<>();
    long bytes = 0;
    for (Path file : files) {
      byte[] feed = Files.readAllBytes(file);
      if (rome(feed) > 0 && ours(feed) > 0) {
        feeds.add(feed);
        bytes += feed.length;
      }
    }
    double megabytes = bytes / 1e6;
    out.printf(Locale.ROOT, "%n%d of %d feeds, %.1f MB%n", feeds.size(), files.size(), megabytes);
    out.printf(Locale.ROOT, "broadsheet %8.1f MB/s%n", megabytes / best(feeds, FeedSpeed::ours));
    out.printf(Locale.ROOT, "ROME       %8.1f MB/s%n", megabytes / best(feeds, FeedSpeed::rome));
  }

  /// Seconds of the quickest round.
  private static double best(List<byte[]> feeds, Reading reading) {
    long best = Long.MAX_VALUE;
    int entries = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (byte[] feed : feeds) {
        entries += reading.entries(feed);
      }
      long took = System.nanoTime() - start;
      best = round < WARM ? best : Math.min(best, took);
    }
    return entries == 0 ? Double.POSITIVE_INFINITY : best / 1e9;
  }

  @FunctionalInterface
  private interface Reading {
    int entries(byte[] feed);
  }

  private static int ours(byte[] feed) {
    return switch (FeedParser.parse(feed, null, URL)) {
      case FeedResult.Parsed(var parsed, _) -> parsed.entries().size();
      case FeedResult.NotAFeed _ -> 0;
    };
  }

  private static int rome(byte[] feed) {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(feed))) {
      SyndFeed parsed = new SyndFeedInput().build(reader);
      return parsed.getEntries().size();
    } catch (FeedException | IOException | RuntimeException e) {
      return 0;
    }
  }
}
