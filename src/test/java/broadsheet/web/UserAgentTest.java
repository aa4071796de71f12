package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
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

  @ParameterizedTest
  @CsvSource({
    "https://reader.example/about, https://reader.example/about",
    "mailto:ada@reader.example, mailto:ada@reader.example",
    "https://reader.example/(me), https://reader.example/%28me%29",
    "https://reader.example/\u00fc, https://reader.example/%C3%BC",
    ", https://github.com/broadsheet-reader/broadsheet",
  })
  void namesWhereToReachWhoeverAsks(@Nullable URI contact, String named) {
    String userAgent = UserAgent.of(contact);
    assertThat(userAgent).startsWith("Broadsheet/").contains("(+" + named + "; ").isASCII();
    assertThat(UserAgent.product(userAgent)).isEqualTo("broadsheet");
  }
}
