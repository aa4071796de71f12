package broadsheet.extract;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Whether a feed of very many items fits into a small heap: each format is written to a file and
/// read by a process that may use no more.
///
/// Arguments: items (50,000), heap in MiB (256). Fails if a process runs out of memory or loses an
/// item.
public final class FeedMemory {

  private FeedMemory() {}

  public static void main(String[] args) throws Exception {
    int items = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
    String heap = args.length > 1 ? args[1] : "256";
    System.out.printf("format  items read  feed MB  peak heap MiB of %s%n", heap);
    for (LargeFeed format : LargeFeed.values()) {
      Path feed = Files.createTempFile("broadsheet-bench", ".feed");
      format.write(feed, items);
      System.out.printf("%-6s  ", format);
      boolean fits = SmallHeap.run(heap, Reading.class, feed.toString(), String.valueOf(items));
      Files.delete(feed);
      if (!fits) {
        throw new IllegalStateException(format + " does not fit into " + heap + " MiB");
      }
    }
  }

  /// The process with the small heap.
  static final class Reading {

    private Reading() {}

    public static void main(String[] args) throws IOException {
      byte[] bytes = Files.readAllBytes(Path.of(args[0]));
      FeedResult result = FeedParser.parse(bytes, null, URI.create("https://example.org/feed"));
      int entries = result instanceof FeedResult.Parsed(var feed, _) ? feed.entries().size() : 0;
      System.out.printf(
          Locale.ROOT, "%10d  %7.1f  %13.0f%n", entries, bytes.length / 1e6, PeakHeap.mib());
      System.exit(entries == Integer.parseInt(args[1]) ? 0 : 1);
    }
  }
}
