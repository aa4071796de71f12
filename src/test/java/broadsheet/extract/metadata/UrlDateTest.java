package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /2022/09/21/bridge-opens           | 2022-09-21T00:00Z
          /asia/2022/9/21/bridge             | 2022-09-21T00:00Z
          /2022-09-21-bridge.html            | 2022-09-21T00:00Z
          /2022/sep/21/bridge                | 2022-09-21T00:00Z
          /news/20220921/bridge.html         | 2022-09-21T00:00Z
          /meldungen/21-09-2022              | 2022-09-21T00:00Z
          /afp/220921222929.4zbp9cq4.html    | 2022-09-21T22:29:29Z
          /news/A2022092114320005196         | 2022-09-21T00:00Z
          """)
  void readsTheDayThatASiteFilesTheStoryUnder(String path, OffsetDateTime at) {
    Moment moment = UrlDate.of(URI.create("https://harbourwire.example" + path));
    assertThat(moment).isNotNull();
    assertThat(moment.at()).isEqualTo(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/bridge-opens-4711",
        "/2022/bridge",
        "/2022/13/45/bridge",
        "/id/9920220921",
        "/a/12345678901",
        "/web/20220921143200/harbourwire.example/bridge",
        "/a/20229921143200",
        "/reports/Collision_Course_999.html",
        "/afp/229921222929.x.html"
      })
  void findsNoDayInOtherNumbers(String path) {
    assertThat(UrlDate.of(URI.create("https://harbourwire.example" + path))).isNull();
  }
}
