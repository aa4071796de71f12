package broadsheet.extract;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A feed of as many items as one likes.
///
/// In the patterns `%1$d` is the item's number, `%2$s` its text.
enum LargeFeed {
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

  LargeFeed(String opening, String item, String between, String closing) {
    this.opening = opening;
    this.item = item;
    this.between = between;
    this.closing = closing;
  }

  void write(Path file, int items) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(opening);
      for (int number = 0; number < items; number++) {
        out.write(number == 0 ? "" : between);
        out.write(String.format(Locale.ROOT, item, number, TEXT));
      }
      out.write(closing);
    }
  }
}
