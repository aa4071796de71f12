package broadsheet.extract.text;

import java.net.URI;
import org.jsoup.nodes.Document;

/// What the relative addresses of a page are resolved against (HTML Standard §2.4.3).
public final class BaseAddress {

  private BaseAddress() {}

  /// The first `base` that the page states, which the parser remembers, else its own address.
  public static URI of(Document document, URI page) {
    String stated = document.baseUri();
    URI base = stated.equals(document.location()) ? null : Links.web(stated, page);
    return base == null ? page : base;
  }
}
