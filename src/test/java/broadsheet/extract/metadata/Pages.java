package broadsheet.extract.metadata;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Small pages of a paper that does not exist.
final class Pages {

  static final URI URL = URI.create("https://www.harbourwire.example/asia/bridge-opens-4711");

  private Pages() {}

  static Document page(String head, String body) {
    return Jsoup.parse(
        "<html><head>" + head + "</head><body>" + body + "</body></html>", URL.toString());
  }

  static Clues clues(String head, String body) {
    return Clues.of(page(head, body), URL);
  }

  static Clues article(String json) {
    return clues(script("{\"@type\":\"NewsArticle\"," + json + "}"), "");
  }

  static String script(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  static String meta(String name, String content) {
    return "<meta property=\"" + name + "\" content=\"" + content + "\">";
  }
}
