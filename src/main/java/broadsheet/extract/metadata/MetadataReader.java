package broadsheet.extract.metadata;

import broadsheet.news.Metadata;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads what a page says about its article.
public final class MetadataReader {

  private MetadataReader() {}

  /// @param page is not changed
  /// @param url the page's address; relative links are resolved against it
  public static Metadata read(Document page, URI url) {
    Element headline = page.selectFirst("h1");
    return Metadata.titled(headline == null ? page.title() : headline.text());
  }
}
