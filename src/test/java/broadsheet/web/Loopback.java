package broadsheet.web;

import broadsheet.news.Validators;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A fetcher that takes the sites of a test for public ones, by a clock that does not wait.
final class Loopback implements AutoCloseable {

  static final String USER_AGENT = "Broadsheet/0.1 (+https://broadsheet.example/about)";

  /// Long enough for a busy machine, and never reached by a server that answers.
  private static final Limits PATIENT =
      new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(40));

  final HandClock clock = new HandClock();
  final Fetcher fetcher;
  private final List<Site> sites = new ArrayList<>();
  private final Set<InetAddress> published = ConcurrentHashMap.newKeySet();

  Loopback() {
    this(PATIENT, InetAddress::getAllByName);
  }

  /// Names lead where the test wants.
  Loopback(AddressGuard.Resolver names) {
    this(PATIENT, names);
  }

  /// Gives up early: for servers that never answer.
  static Loopback impatient() {
    return new Loopback(
        new Limits(Duration.ofSeconds(20), Duration.ofMillis(1200), Duration.ofMillis(2400)),
        InetAddress::getAllByName);
  }

  private Loopback(Limits limits, AddressGuard.Resolver names) {
    AddressGuard guard = new AddressGuard(names, published::contains);
    fetcher = new Fetcher(USER_AGENT, clock, limits, clock::pause, guard);
  }

  /// A public site on an address of its own, "127.0.1.2".
  Site site(String address) {
    Site site = new Site(address);
    sites.add(site);
    publish(address);
    return site;
  }

  /// Counts an address, "127.0.0.1", as one that everybody may ask.
  void publish(String address) {
    published.add(InetAddress.ofLiteral(address));
  }

  Site site() {
    return site("127.0.0.1");
  }

  FetchResult source(URI url) throws InterruptedException {
    return fetcher.fetch(Request.source(url, Validators.NONE, Trust.NONE));
  }

  /// As a source that the reader added by hand at `host`.
  FetchResult trusting(URI host, URI url) throws InterruptedException {
    return fetcher.fetch(Request.source(url, Validators.NONE, Trust.in(host)));
  }

  FetchResult image(URI url) throws InterruptedException {
    return fetcher.fetch(Request.image(url, Trust.NONE));
  }

  FetchResult page(URI url) throws InterruptedException {
    return fetcher.fetch(Request.page(url, Trust.NONE));
  }

  @Override
  public void close() {
    fetcher.close();
    sites.forEach(Site::close);
  }
}
