package broadsheet;

import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

/// A site that has what the sample edition has not: a feed that has moved and says when to rest, a
/// story on three pages, and stories that only a sidebar names.
final class CoastSite implements AutoCloseable {

  private static final String REEF = "/2026/the-reef-that-moved.html";

  private static final Map<String, String> BESIDE =
      Map.of(
          "/2026/pilots-ask-for-a-longer-summer.html", "Pilots ask for a longer summer on the quay",
          "/2026/ferries-leave-an-hour-later.html", "Ferries leave an hour later until it clears",
          "/2026/crane-is-sold-to-nobody.html", "Crane that nobody needed is sold to nobody");

  private final Site site = new Site("127.0.3.30");

  CoastSite() {
    site.redirect("/old.xml", 301, "/feed.xml");
    String feed = Newsprint.feed("Coast", Map.of("The reef that moved", site.at(REEF)));
    site.answer(
        "/feed.xml",
        200,
        Map.of("ETag", "W/\"coast-1\"", "Cache-Control", "max-age=1800"),
        feed.replace("<channel>", "<channel><ttl>90</ttl><skipHours><hour>3</hour></skipHours>"));
    for (int page = 1; page <= 3; page++) {
      site.page(page == 1 ? REEF : REEF + page, reef(page));
    }
    BESIDE.forEach((path, title) -> site.page(path, Newsprint.story(title)));
  }

  private static String reef(int page) {
    StringBuilder beside = new StringBuilder("<aside><h2>24/7 Harbour News</h2><ul>");
    BESIDE.forEach(
        (path, title) -> beside.append("<li><a href='" + path + "'>" + title + "</a></li>"));
    String next = page == 3 ? "" : "<a rel='next' href='" + REEF + (page + 1) + "'>Next</a>";
    return Newsprint.story("The reef that moved")
        .replace("Monday", "Monday, as page " + page + " tells,")
        .replace("Nobody", "On page " + page + " nobody")
        .replace("The council", "The council of page " + page)
        .replace("</article>", next + "</article>" + beside + "</ul></aside>");
  }

  NewSource source() {
    URI old = site.at("/old.xml");
    return new NewSource("Coast", old, null, SourceKind.FEED, null, "en").asTrusted();
  }

  /// The stories that only the sidebar names.
  static Stream<String> beside() {
    return BESIDE.keySet().stream();
  }

  URI at(String path) {
    return site.at(path);
  }

  @Override
  public void close() {
    site.close();
  }
}
