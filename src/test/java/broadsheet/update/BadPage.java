package broadsheet.update;

import java.util.Map;
import java.util.function.Consumer;

/// What may lie where an article is announced, and what the reader is told then.
@SuppressWarnings("ImmutableEnumChecker") // its lambdas hold nothing
public enum BadPage {
  NOT_FOUND("404", gazette -> gazette.site().answer("/fog", 404, Map.of(), "")),
  SERVER_ERROR("500", gazette -> gazette.site().answer("/fog", 500, Map.of(), "")),
  BUSY("429", gazette -> BadFeed.busy(gazette, "/fog")),
  CIRCLE("circle", gazette -> gazette.site().redirect("/fog", 302, "/fog")),
  INTO_A_PRIVATE_NETWORK(
      "private network", gazette -> gazette.site().redirect("/fog", 302, "http://127.0.9.9/admin")),
  EMPTY_BODY(
      "empty",
      gazette -> gazette.site().answer("/fog", 200, Map.of("Content-Type", "text/html"), "")),
  ENDLESS("larger than", gazette -> Endless.answer(gazette.site(), "/fog")),
  NO_ARTICLE(
      "no story",
      gazette ->
          gazette.site().page("/fog", "<html><body><nav><a href=/>Home</a></nav></body></html>"));

  private final String said;
  private final Consumer<Gazette> serve;

  BadPage(String said, Consumer<Gazette> serve) {
    this.said = said;
    this.serve = serve;
  }

  /// Part of the sentence that names it.
  public String said() {
    return said;
  }

  /// Announces the page in the paper's feed and puts it there.
  public void serveFrom(Gazette gazette) {
    serve.accept(gazette);
    gazette.prints(Gazette.FOG, gazette.fog());
  }
}
