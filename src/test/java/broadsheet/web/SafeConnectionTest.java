package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.FetchResult.Reason;
import broadsheet.web.FetchResult.Refused;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class SafeConnectionTest {

  private static final char[] PASSWORD = "broadsheet".toCharArray();

  @Test
  void aCertificateThatNobodyVouchesForIsNotBelieved() throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
    server.start();
    try (Loopback web = new Loopback()) {
      URI url = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/feed");
      web.publish("127.0.0.1");

      assertThat(web.source(url))
          .isEqualTo(
              new Refused(Reason.BROKEN, "A safe connection to 127.0.0.1 could not be made."));
    } finally {
      server.stop(0);
    }
  }

  private static SSLContext selfSigned() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file =
        Objects.requireNonNull(SafeConnectionTest.class.getResourceAsStream("self-signed.p12"))) {
      store.load(file, PASSWORD);
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }
}
