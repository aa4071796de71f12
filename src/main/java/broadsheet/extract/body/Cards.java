package broadsheet.extract.body;

import broadsheet.extract.text.Links;
import broadsheet.news.Block.Embed;
import java.net.URI;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads a frame or player as a card that links to what it would have shown.
final class Cards {

  private Cards() {}

  static @Nullable Embed read(Element element, URI base) {
    for (String name : new String[] {"src", "data-src", "data"}) {
      URI link = Links.web(element.attr(name), base);
      if (link != null) {
        String title = element.attr("title").strip();
        return new Embed(link, title.isEmpty() ? link.getHost() : title);
      }
    }
    return null;
  }
}
