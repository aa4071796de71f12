package broadsheet.update;

import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;

/// What a source may give instead of news, and what the reader is told then.
@SuppressWarnings("ImmutableEnumChecker") // its lambdas hold nothing
public enum BadFeed {
  NO_SERVER("Nothing answers", Gazette::close),
  NOT_FOUND("404", gazette -> gazette.site().answer("/feed.xml", 404, Map.of(), "")),
  SERVER_ERROR("500", gazette -> gazette.site().answer("/feed.xml", 500, Map.of(), "")),
  BUSY("429", gazette -> busy(gazette, "/feed.xml")),
  CIRCLE("circle", gazette -> gazette.site().redirect("/feed.xml", 302, "/feed.xml")),
  INTO_A_PRIVATE_NETWORK(
      "private network",
      gazette -> gazette.site().redirect("/feed.xml", 302, "http://127.0.9.9/admin")),
  EMPTY_BODY("empty", gazette -> gazette.site().answer("/feed.xml", 200, Map.of(), "")),
  ENDLESS("larger than", gazette -> Endless.answer(gazette.site(), "/feed.xml")),
  HTML("feed", gazette -> gazette.site().page("/feed.xml", Newsprint.story("No feed"))),
  CUT_IN_HALF("breaks off", BadFeed::half),
  NOT_MARKUP("feed", gazette -> gazette.feed("\u0000\u0001 not markup at all \u0002")),
  LINKS_TO_FILES("leads to a page", gazette -> trap(gazette, "file:///etc/passwd")),
  LINKS_TO_SCRIPTS("leads to a page", gazette -> trap(gazette, "javascript:alert(1)")),
  LINKS_TO_DATA("leads to a page", gazette -> trap(gazette, "data:text/html,x")),
  LINKS_ELSEWHERE("leads to a page", gazette -> trap(gazette, "ftp://127.0.3.6/x"));

  private final String said;
  private final Consumer<Gazette> serve;

  BadFeed(String said, Consumer<Gazette> serve) {
    this.said = said;
    this.serve = serve;
  }

  /// Part of the sentence that names it.
  public String said() {
    return said;
  }

  /// From now on this is what the paper's feed gives.
  public void serveFrom(Gazette gazette) {
    serve.accept(gazette);
  }

  static void busy(Gazette gazette, String path) {
    gazette.site().answer(path, 429, Map.of("Retry-After", "60"), "");
  }

  private static void half(Gazette gazette) {
    String whole = Newsprint.feed(Gazette.TITLE, Map.of(Gazette.KEPT, gazette.kept()));
    gazette.feed(whole.substring(0, whole.indexOf("</item>") + 7) + "<item><title>Fog ov");
  }

  private static void trap(Gazette gazette, String link) {
    gazette.prints("Trap", URI.create(link));
  }
}
