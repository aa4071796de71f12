package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.FetchResult.Fetched;
import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.1.2.3",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
      })
  void privateAddressesAreRefused(String address) throws Exception {
    assertThat(judge(address)).isInstanceOf(AddressGuard.Verdict.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "223.255.255.255",
        "::ffff:1.1.1.1",
        "64:ff9b::1.1.1.1",
        "2002:101:101::1",
        "2001:4860:4860::8888",
        "2606:4700::1111",
      })
  void publicAddressesAreFine(String address) throws Exception {
    assertThat(judge(address))
        .isEqualTo(new AddressGuard.Verdict.Fine(InetAddress.ofLiteral(address)));
  }

  private static AddressGuard.Verdict judge(String... addresses) throws InterruptedException {
    InetAddress[] found =
        Arrays.stream(addresses).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    return new AddressGuard(_ -> found).judge(URI.create("http://news.example/"), Trust.NONE);
  }

  @Test
  void onePrivateAddressAmongPublicOnesIsEnoughToRefuse() throws Exception {
    assertThat(judge("1.1.1.1", "10.0.0.1")).isInstanceOf(AddressGuard.Verdict.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://[::ffff:7f00:1]/",
        "http://2130706433/",
        "http://127.1/",
        "http://0/",
        "http://0.0.0.0/",
        "http://169.254.169.254/latest/meta-data/",
      })
  void thisMachineIsRefusedHoweverItIsWritten(String url) throws Exception {
    try (Loopback web = new Loopback()) {
      assertRefused(web.page(URI.create(url)));
    }
  }

  @Test
  void aNameIsJudgedByWhereItLeads() throws Exception {
    try (Loopback web = new Loopback(_ -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")})) {
      Site site = new Site("127.0.0.1");
      try (site) {
        assertRefused(web.page(site.at("harmless.example", "/")));
        assertThat(site.asked()).isEmpty();
      }
    }
  }

  @Test
  void aHostThatTheReaderAddedByHandMayBePrivate() throws Exception {
    try (Loopback web = new Loopback();
        Site site = new Site("127.0.0.1").page("/feed", "<rss/>")) {
      assertRefused(web.source(site.at("/feed")));

      assertThat(web.trusting(site.at("/"), site.at("/feed"))).isInstanceOf(Fetched.class);
    }
  }

  @Test
  void trustBelongsToTheRequestAndNotToTheNext() throws Exception {
    try (Loopback web = new Loopback();
        Site site = new Site("127.0.0.1").page("/feed", "<rss/>").page("/off", "off")) {
      assertThat(web.trusting(site.at("/"), site.at("/feed"))).isInstanceOf(Fetched.class);

      assertRefused(web.source(site.at("/feed")));
      assertRefused(web.page(site.at("/off")));
      assertRefused(web.image(site.at("/off")));
      assertThat(site.askedFor()).containsExactly("/feed");
    }
  }

  @Test
  void trustInOneHostIsNoTrustInItsNeighbours() throws Exception {
    try (Loopback web = new Loopback();
        Site site = new Site("127.0.0.1");
        Site neighbour = new Site("127.0.1.2").page("/feed", "<rss/>")) {
      site.redirect("/feed", 302, neighbour.at("/feed").toString());

      assertRefused(web.trusting(site.at("/"), site.at("/feed")));
      assertThat(neighbour.asked()).isEmpty();
    }
  }

  @Test
  void noPublicSiteLeadsBackToTheHostThatIsTrusted() throws Exception {
    try (Loopback web = new Loopback();
        Site trusted = new Site("127.0.1.2").page("/off", "off")) {
      Site elsewhere = web.site("127.0.1.3");
      elsewhere.redirect("/story", 302, trusted.at("/off").toString());
      elsewhere.redirect("/robots.txt", 302, trusted.at("/off").toString());
      trusted.redirect("/feed", 301, elsewhere.at("/story").toString());

      assertRefused(web.trusting(trusted.at("/"), trusted.at("/feed")));
      assertRefused(web.page(elsewhere.at("/story")));
      assertThat(trusted.askedFor()).containsExactly("/feed");
    }
  }

  @Test
  void theExchangeGoesToTheAddressThatWasJudged() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    InetAddress[] first = {InetAddress.ofLiteral("127.0.1.7")};
    InetAddress[] later = {InetAddress.ofLiteral("127.0.1.8")};
    try (Loopback web = new Loopback(_ -> asked.getAndIncrement() == 0 ? first : later)) {
      Site site = web.site("127.0.1.7").page("/feed", "<rss/>");
      URI byName = site.at("paper.example", "/feed");

      // no name server knows this name: only the address can have led there
      assertThat(web.source(byName)).isInstanceOf(Fetched.class);
      assertThat(site.asked().getFirst().header("Host")).isEqualTo(byName.getAuthority());
    }
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "http://paper.example/a%20b?q=1, 93.184.215.14, http://93.184.215.14/a%20b?q=1",
    "http://paper.example:8080/, 93.184.215.14, http://93.184.215.14:8080/",
    "http://paper.example/, 2606:4700::1111, http://[2606:4700:0:0:0:0:0:1111]/",
    "https://paper.example/, 93.184.215.14, https://paper.example/",
  })
  void onlyOverHttpsIsTheNameLeftToProveItself(URI url, String address, URI pinned) {
    assertThat(PinnedRequest.to(url, InetAddress.ofLiteral(address)).build().uri())
        .isEqualTo(pinned);
  }

  private static void assertRefused(FetchResult result) {
    assertThat(result)
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.FORBIDDEN_ADDRESS));
  }

  @Test
  void aNameThatIsPointedInsideAfterItWasAddedLeadsNowhere() throws Exception {
    AtomicReference<String> points = new AtomicReference<>("93.184.215.14");
    AddressGuard guard =
        new AddressGuard(host -> new InetAddress[] {InetAddress.getByName(points.get())});
    URI source = URI.create("https://news.example/feed");
    assertThat(guard.isPrivate(source)).as("when it was added, so it is not trusted").isFalse();
    assertThat(guard.judge(source, Trust.NONE)).isInstanceOf(AddressGuard.Verdict.Fine.class);
    points.set("192.168.1.1");
    assertThat(guard.judge(source, Trust.NONE)).isInstanceOf(AddressGuard.Verdict.Refused.class);
  }
}
