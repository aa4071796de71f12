package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserAgentTest {

  @ParameterizedTest
  @CsvSource({
    "Broadsheet/0.1 (+https://broadsheet.example/), broadsheet",
    "Broadsheet (+https://broadsheet.example/), broadsheet",
    "Broadsheet, broadsheet",
  })
  void robotsFilesCallUsByTheProductAlone(String userAgent, String product) {
    assertThat(UserAgent.product(userAgent)).isEqualTo(product);
  }
}
