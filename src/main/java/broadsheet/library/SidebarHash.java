package broadsheet.library;

import broadsheet.news.Sidebar;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;

/// What makes two printed groups the same: the title, and the headlines' titles and links in order.
///
/// A picture or a time beside a headline does not count: sites print "2 hours ago" anew each time.
final class SidebarHash {

  private SidebarHash() {}

  static String of(Sidebar sidebar) {
    ArrayNode content = Json.array().add(sidebar.title());
    sidebar
        .headlines()
        .forEach(headline -> content.add(headline.title()).add(UrlKey.of(headline.url())));
    return Sha256.hex(content.toString().getBytes(StandardCharsets.UTF_8));
  }
}
