package broadsheet.extract;

import java.io.BufferedWriter;
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

  /// `%1$d` is the item's number, `%2$s` its text.
  private enum Format {
    RSS(
        "<rss version='2.0'><channel><title>Harbour Wire</title>",
        "<item><title>Ferry %1$d is"
            + " late</title><link>https://example.org/2026/story-%1$d.html</link><pubDate>Tue, 24"
            + " Nov 2026 08:00:00 GMT</pubDate><description>%2$s</description></item>\n",
        "",
        "</channel></rss>"),

    ATOM(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Harbour Wire</title>",
        "<entry><title>Ferry %1$d is late</title>"
            + "<link href='https://example.org/2026/story-%1$d.html'/>"
            + "<updated>2026-11-24T08:00:00Z</updated><summary>%2$s</summary></entry>\n",
        "",
        "</feed>"),

    JSON(
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[",
        "{\"title\":\"Ferry %1$d is late\",\"url\":\"https://example.org/2026/story-%1$d.html\","
            + "\"date_published\":\"2026-11-24T08:00:00Z\",\"content_html\":\"%2$s\"}\n",
        ",",
        "]}");

    private static final String TEXT =
        "The harbour office says that boats wait until the fog has gone. ".repeat(6);

    private final String opening;
    private final String item;
    private final String between;
    private final String closing;

    Format(String opening, String item, String between, String closing) {
      this.opening = opening;
      this.item = item;
      this.between = between;
      this.closing = closing;
    }

    Path write(int items) throws IOException {
      Path file = Files.createTempFile("broadsheet-bench", ".feed");
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        out.write(opening);
        for (int number = 0; number < items; number++) {
          out.write(number == 0 ? "" : between);
          out.write(String.format(Locale.ROOT, item, number, TEXT));
        }
        out.write(closing);
      }
      return file;
    }
  }

  private FeedMemory() {}

  public static void main(String[] args) throws Exception {
    int items = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
    String heap = args.length > 1 ? args[1] : "256";
    System.out.printf("format  items read  feed MB  peak heap MiB of %s%n", heap);
    for (Format format : Format.values()) {
      Path feed = format.write(items);
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
          Locale.ROOT, "%10d  %7.1f  %13.0f%n", entries, bytes.length / 1e6, SmallHeap.peak());
      System.exit(entries == Integer.parseInt(args[1]) ? 0 : 1);
    }
  }
}
