package broadsheet.library;

import broadsheet.news.ArticleId;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Which headlines may lead into the reader's own network.
///
/// Those of a host there that the reader trusts, if that host itself printed them: its source, or
/// the sidebars of its pages. What only others print may be a trap. A page that was imported is
/// none of the host's, whatever it says of itself.
final class Trusted {

  private static final String TRUSTED = "SELECT url FROM source WHERE trusted = 1";

  private static final String PRINTERS =
      """
      SELECT s.url FROM printed p JOIN source s ON s.id = p.source_id WHERE p.article_id = ?1
      UNION
      SELECT b.url FROM sidebar_headline h
        JOIN article_sidebar l ON l.sidebar_id = h.sidebar_id
        JOIN article a ON a.id = l.article_id AND a.by_hand = 0
        JOIN body b ON b.article_id = a.id
      WHERE h.article_id = ?1\
      """;

  private Trusted() {}

  static boolean isTrusted(Session session, ArticleId id) {
    Optional<URI> address =
        session.first("SELECT url FROM article WHERE id = ?", Row::uri, id.value());
    return address.isPresent()
        && isAmong(address.get(), session.list(TRUSTED, Row::uri))
        && isAmong(address.get(), session.list(PRINTERS, Row::uri, id.value()));
  }

  private static boolean isAmong(URI address, List<URI> others) {
    return others.stream().anyMatch(other -> isSameHost(other, address));
  }

  /// Trust is in a host, whatever its port; an address without one is nobody's.
  static boolean isSameHost(URI one, URI other) {
    return String.valueOf(one.getHost()).equalsIgnoreCase(other.getHost());
  }
}
