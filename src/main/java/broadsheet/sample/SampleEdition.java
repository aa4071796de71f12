package broadsheet.sample;

import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sample edition, served: six sister sites, each on a loopback port of its own.
///
/// The same content is at the same address in each run; only its dates follow the clock, which is
/// read once, at the start. Sites are known by the keys "harbour-wire", "orbit-desk", "grid-watch",
/// "terra-ledger", "northern-courier" and "lakeside-post".
public final class SampleEdition implements AutoCloseable {

  private final Newsroom newsroom;
  private final Map<String, SiteServer> servers = new LinkedHashMap<>();
  private final RequestLog log = new RequestLog();
  private final Press press;

  private SampleEdition(InstantSource clock, boolean anyPort) throws IOException {
    newsroom = Newsroom.open();
    Instant printed = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    Map<String, URI> bases = new LinkedHashMap<>();
    for (SampleSite site : newsroom.sites().values()) {
      SiteServer server = new SiteServer(anyPort ? 0 : site.port(), log, printed);
      servers.put(site.key(), server);
      bases.put(site.key(), server.base());
    }
    press = new Press(newsroom, printed, Map.copyOf(bases));
    for (SampleSite site : newsroom.sites().values()) {
      server(site.key()).start(new SitePages(press, site));
    }
  }

  /// Serves each site at the port that it always has, or a free one where another program holds
  /// that.
  public static SampleEdition start(InstantSource clock) throws IOException {
    return new SampleEdition(clock, false);
  }

  /// Serves each site at any free port, so that many editions can run side by side.
  public static SampleEdition startOnFreePorts(InstantSource clock) throws IOException {
    return new SampleEdition(clock, true);
  }

  /// True if `address` is one that a site of the edition always has.
  public static boolean prints(URI address) {
    return SiteServer.HOST.equals(address.getHost())
        && Newsroom.open().sites().values().stream()
            .anyMatch(site -> site.port() == address.getPort());
  }

  /// The sites as sources to follow, in the order of the network.
  public List<NewSource> sources() {
    return newsroom.sites().values().stream().map(this::source).toList();
  }

  private NewSource source(SampleSite site) {
    URI base = press.base(site);
    return new NewSource(
            site.name(),
            base.resolve(site.feedPath()),
            base,
            site.feed() == FeedForm.NONE ? SourceKind.FRONT_PAGE : SourceKind.FEED,
            null,
            "en")
        .asTrusted();
  }

  public Set<String> sites() {
    return servers.keySet();
  }

  /// The address of a site's front page.
  public URI base(String site) {
    return press.base(newsroom.site(site));
  }

  /// The address of an article.
  ///
  /// @param slug the name of its file, "ferries-halted"
  public URI article(String slug) {
    return press.url(slug);
  }

  /// How often each address was asked for so far.
  public Map<URI, Integer> requests() {
    return log.counts();
  }

  /// Waits until that many more requests have come.
  ///
  /// @return false if they did not come in time
  public boolean awaitRequests(int more, Duration atMost) throws InterruptedException {
    return log.await(log.total() + more, atMost);
  }

  /// From now on everything at this site goes wrong in this way.
  public void trouble(String site, Trouble trouble) {
    server(site).trouble(trouble);
  }

  /// From now on this site thinks that long before it answers.
  public void latency(String site, Duration latency) {
    server(site).latency(latency);
  }

  /// Ends one site: connections to it are refused from now on.
  public void stop(String site) {
    server(site).close();
  }

  private SiteServer server(String site) {
    SiteServer server = servers.get(site);
    if (server == null) {
      throw new IllegalArgumentException("no site " + site);
    }
    return server;
  }

  @Override
  public void close() {
    servers.values().forEach(SiteServer::close);
  }
}
