package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireStampTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /afp/220921222929.4zbp9cq4.html | 2022-09-21T22:29:29Z
          /130404000000.x                 | 2013-04-04T00:00:00Z
          """)
  void readsTheSecondOfFiling(String path, Instant filed) {
    assertThat(WireStamp.in(path)).isEqualTo(filed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/afp/221321222929.x.html", // no such month
        "/afp/220231222929.x.html", // no such day
        "/afp/220921242929.x.html", // no such hour
        "/afp/1220921222929.x.html",
        "/afp/220921222929",
        "/afp/a220921222929.x.html",
        "/bridge-opens"
      })
  void otherNumbersAreNone(String path) {
    assertThat(WireStamp.in(path)).isNull();
  }
}
