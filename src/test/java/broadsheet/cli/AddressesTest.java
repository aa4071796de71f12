package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://a.example/x?y=1     | https://a.example/x?y=1
          https://a.example/a b       | https://a.example/a%20b
          https://a.example/?q={x}     | https://a.example/?q=%7Bx%7D
          https://a.example/100%      | https://a.example/100%25
          https://a.example/%41%zz    | https://a.example/%41%25zz
          """)
  void oddCharactersAreEncodedAsABrowserWould(String written, String address) {
    assertThat(Addresses.parse(written)).isEqualTo(URI.create(address));
  }
}
