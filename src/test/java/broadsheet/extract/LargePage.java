package broadsheet.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A page as large as one likes, of one thing repeated; in the patterns `%1$d` counts.
enum LargePage {
  STORY("<p>The harbour office said on day %1$d that boats wait until the fog has gone.</p>\n"),
  LINKS("<li><a href='/2026/story-%1$d.html'>Ferry %1$d is late again this morning</a></li>\n"),
  CARDS(
      "<div class='card item'><img src='/%1$d.jpg' alt=''><h3><a href='/2026/%1$d'>Ferry %1$d"
          + " is late once more</a></h3><span class='time'>Nov 24, 2026</span></div>\n"),
  WORDS("boats wait until the fog has gone "),
  SCRIPTS("<script>window.ferries = [%1$d, 'late'];</script>\n"),
  NESTED("<div><span><b>");

  private final String part;

  LargePage(String part) {
    this.part = part;
  }

  byte[] page(int bytes) {
    StringBuilder page = new StringBuilder(bytes + 256);
    page.append("<html><head><title>Ferries wait</title></head><body><h1>Ferries wait</h1>");
    for (int number = 0; page.length() < bytes; number++) {
      page.append(String.format(Locale.ROOT, part, number));
    }
    return page.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
