package broadsheet.update;

import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import broadsheet.web.Site;
import java.net.URI;
import java.util.Map;

/// A small paper on a loopback address. Its first story is printed well, so that a test can keep it
/// before the paper goes wrong.
public final class Gazette implements AutoCloseable {

  public static final String TITLE = "Gazette";
  public static final String KEPT = "Clock runs again";
  public static final String FOG = "Fog over the estuary";

  private final Site site;

  public Gazette(String address) {
    site = new Site(address);
    prints(KEPT, kept());
    site.page("/clock", Newsprint.story(KEPT));
  }

  public NewSource source() {
    return new NewSource(TITLE, feed(), feed(), SourceKind.FEED, null, "en", true);
  }

  /// Where the story lies that is printed well.
  public URI kept() {
    return site.at("/clock");
  }

  /// Where the story lies that goes wrong.
  public URI fog() {
    return site.at("/fog");
  }

  /// Prints one headline.
  public void prints(String title, URI link) {
    feed(Newsprint.feed(TITLE, Map.of(title, link)));
  }

  void feed(String body) {
    site.answer("/feed.xml", 200, Map.of("Content-Type", "application/rss+xml"), body);
  }

  URI feed() {
    return site.at("/feed.xml");
  }

  public Site site() {
    return site;
  }

  @Override
  public void close() {
    site.close();
  }
}
