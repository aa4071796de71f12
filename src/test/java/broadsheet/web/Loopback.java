package broadsheet.web;

import broadsheet.news.Validators;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A fetcher that trusts the sites of a test, with limits short enough to be waited for.
final class Loopback implements AutoCloseable {

  static final String USER_AGENT = "Broadsheet/0.1 (+https://broadsheet.example/about)";

  private static final Limits SHORT =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));

  final HandClock clock = new HandClock();
  final Fetcher fetcher;
  private final List<Site> sites = new ArrayList<>();

  Loopback() {
    this(SHORT, InetAddress::getAllByName);
  }

  Loopback(Limits limits, AddressGuard.Resolver names) {
    fetcher = new Fetcher(USER_AGENT, clock, limits, clock::pause, names);
  }

  /// A site on an address of its own, "127.0.1.2", trusted.
  Site site(String address) {
    Site site = new Site(address);
    sites.add(site);
    fetcher.trust(site.at("/"));
    return site;
  }

  Site site() {
    return site("127.0.0.1");
  }

  FetchResult source(URI url) throws InterruptedException {
    return fetcher.fetch(Request.source(url, Validators.NONE));
  }

  FetchResult page(URI url) throws InterruptedException {
    return fetcher.fetch(Request.page(url));
  }

  @Override
  public void close() {
    fetcher.close();
    sites.forEach(Site::close);
  }
}
