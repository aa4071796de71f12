package broadsheet.extract;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the same feeds with Broadsheet and with ROME. Only those that ROME can read count.
final class FeedSpeed {

  private static final int ROUNDS = 12;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
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
    double ours = Double.POSITIVE_INFINITY;
    double theirs = Double.POSITIVE_INFINITY;
    warmUp(feeds, FeedSpeed::ours);
    warmUp(feeds, FeedSpeed::rome);
    for (int round = 0; round < ROUNDS; round++) {
      ours = Math.min(ours, seconds(feeds, FeedSpeed::ours));
      theirs = Math.min(theirs, seconds(feeds, FeedSpeed::rome));
    }
    out.printf(Locale.ROOT, "%n%d of %d feeds, %.1f MB%n", feeds.size(), files.size(), megabytes);
    out.printf(Locale.ROOT, "broadsheet %8.1f MB/s%n", megabytes / ours);
    out.printf(Locale.ROOT, "ROME       %8.1f MB/s%n", megabytes / theirs);
    out.printf(Locale.ROOT, "ratio      %8.2f%n", theirs / ours);
  }

  private static void warmUp(List<byte[]> feeds, Reading reading) {
    for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP.toNanos(); ) {
      seconds(feeds, reading);
    }
  }

  /// What one round over all feeds takes of the processor: another program's share is no part
  /// of it.
  private static double seconds(List<byte[]> feeds, Reading reading) {
    long start = CLOCK.getCurrentThreadCpuTime();
    int entries = 0;
    for (byte[] feed : feeds) {
      entries += reading.entries(feed);
    }
    long took = CLOCK.getCurrentThreadCpuTime() - start;
    return entries == 0 ? Double.POSITIVE_INFINITY : took / 1e9;
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
