package broadsheet.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpRequest;

/// A request to the very address that was judged, so that a name server which answers differently
/// the second time gains nothing.
///
/// Over http the address stands in the URI and the name in `Host`. Over https the client resolves
/// the name again, and the server there has to prove by its certificate that it bears that name.
final class PinnedRequest {

  private static final String ALLOWED = "jdk.httpclient.allowRestrictedHeaders";

  private static final boolean HOST_MAY_BE_SET;

  static {
    // the client reads this once, when it is first used in the process
    if (System.getProperty(ALLOWED) == null) {
      System.setProperty(ALLOWED, "host");
    }
    HOST_MAY_BE_SET = hostMayBeSet();
  }

  private PinnedRequest() {}

  static HttpRequest.Builder to(URI uri, InetAddress address) {
    if (!"http".equals(uri.getScheme()) || !HOST_MAY_BE_SET || goesThroughProxy(uri)) {
      return HttpRequest.newBuilder(uri);
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    URI pinned = URI.create("http://" + literal(address) + port + uri.getRawPath() + query);
    return HttpRequest.newBuilder(pinned).setHeader("Host", uri.getHost() + port);
  }

  private static String literal(InetAddress address) {
    String text = address.getHostAddress();
    int scope = text.indexOf('%');
    String plain = scope < 0 ? text : text.substring(0, scope);
    return address instanceof Inet6Address ? "[" + plain + "]" : plain;
  }

  /// A proxy has to be told the name, and does the resolving.
  private static boolean goesThroughProxy(URI uri) {
    ProxySelector proxies = ProxySelector.getDefault();
    return proxies != null
        && proxies.select(uri).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
  }

  /// False if somebody else used the client before us; then names are resolved twice.
  private static boolean hostMayBeSet() {
    try {
      HttpRequest.newBuilder().setHeader("Host", "localhost");
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// To be called before a client is built.
  static boolean works() {
    return HOST_MAY_BE_SET;
  }
}
