package broadsheet.update;

import broadsheet.extract.FrontPage;
import broadsheet.library.Library;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.web.Page;
import broadsheet.web.Request;
import broadsheet.web.Trust;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings the signs of the sources' sites, each at most once a week: the one that the site's front
/// page declares, else the one at the usual place, else the picture that the feed gives itself.
final class IconTrip {

  private static final Duration WEEK = Duration.ofDays(7);

  /// A list of hundreds has its signs after some updates, and each of these ends soon.
  private static final int AT_ONCE = 32;

  /// Some pages declare a dozen, for every telephone there was.
  private static final int MOST_DECLARED = 3;

  private final Library library;
  private final Connection connection;
  private final Clock clock;
  private final Map<SourceId, Request> ofFeeds = new ConcurrentHashMap<>();

  IconTrip(Library library, Connection connection, Clock clock) {
    this.library = library;
    this.connection = connection;
    this.clock = clock;
  }

  /// A feed that came says which picture is its own.
  ///
  /// @param trust what is left of the source's where the feed came from
  void announced(SourceId source, @Nullable URI icon, Trust trust) {
    if (icon != null) {
      ofFeeds.put(source, Request.icon(icon, trust));
    }
  }

  /// Those of these sources whose sign is to be looked for now.
  List<SourceId> due(Collection<SourceId> sources) {
    Set<SourceId> asked = Set.copyOf(sources);
    return library.visits().iconsDue(clock.instant().minus(WEEK)).stream()
        .filter(asked::contains)
        .limit(AT_ONCE)
        .toList();
  }

  /// @return true if the site was asked, whether or not it has a sign
  boolean bring(SourceId id) throws InterruptedException {
    Optional<Source> source = library.source(id);
    if (source.isEmpty()) {
      return false;
    }
    Optional<byte[]> icon = find(source.get());
    if (icon.isEmpty() && !connection.online()) {
      return false; // without a network no site is without a sign
    }
    library.visits().keepIcon(id, icon.orElse(null));
    return true;
  }

  private Optional<byte[]> find(Source source) throws InterruptedException {
    Trust trust = source.trusted() ? Trust.in(source.url()) : Trust.NONE;
    URI site = site(source);
    Optional<Page> front = connection.page(Request.page(site, trust));
    Trust left = front.map(Page::url).map(trust::beyond).orElse(trust);
    Stream<Request> ofSite = addresses(site, front).map(address -> Request.icon(address, left));
    Stream<Request> ofFeed = Stream.ofNullable(ofFeeds.get(source.id()));
    for (Request request : Stream.concat(ofSite, ofFeed).distinct().toList()) {
      Optional<byte[]> icon = connection.page(request).map(Page::body).flatMap(Icon::of);
      if (icon.isPresent()) {
        return icon;
      }
    }
    return Optional.empty();
  }

  /// Some feeds name themselves as their site.
  private static URI site(Source source) {
    URI site = source.site();
    boolean itself = source.kind() == SourceKind.FEED && source.url().equals(site);
    return site == null || itself ? source.url().resolve("/") : site;
  }

  private static Stream<URI> addresses(URI site, Optional<Page> front) {
    Stream<URI> declared =
        front.stream()
            .map(page -> FrontPage.read(page.body(), page.contentType(), page.url()))
            .flatMap(page -> page.icons().stream())
            .limit(MOST_DECLARED);
    return Stream.concat(declared, Stream.of(site.resolve("/favicon.ico")));
  }
}
