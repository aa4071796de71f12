package broadsheet.extract.sidebar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvertHostsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://doubleclick.net/clk/220921222929, true",
    "https://ads.doubleclick.net/clk/220921222929, true",
    "https://doubleclick.example/clk/220921222929, false",
    "https://nodoubleclick.net/clk/220921222929, false"
  })
  void tellsNetworksOfPaidLinksByTheirDomain(URI url, boolean advert) {
    assertThat(new AdvertHosts().have(requireNonNull(Address.of(url)).host())).isEqualTo(advert);
  }
}
