package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAddressTest {

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spacewar.example              | https://spacewar.example http://spacewar.example
          https://a.example/rss.xml     | https://a.example/rss.xml
          HTTP://a.example              | HTTP://a.example
          feed://a.example/rss          | https://a.example/rss
          feed:https://a.example/rss    | https://a.example/rss
          localhost:8080/rss            | http://localhost:8080/rss https://localhost:8080/rss
          192.168.1.4/rss               | http://192.168.1.4/rss https://192.168.1.4/rss
          a.example:8443                | http://a.example:8443 https://a.example:8443
          https://a.example/a b         | https://a.example/a%20b
          '  a.example/x  '             | https://a.example/x http://a.example/x
          file:///etc/passwd            |
          javascript:alert(1)           |
          ftp://a.example/              |
          'two words'                   |
          ''                            |
          """)
  void readsWhatWasMeant(String typed, @Nullable String readings) {
    List<URI> expected =
        readings == null ? List.of() : Arrays.stream(readings.split(" ")).map(URI::create).toList();
    assertThat(TypedAddress.readings(typed)).isEqualTo(expected);
  }
}
