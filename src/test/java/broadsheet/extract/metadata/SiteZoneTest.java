package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteZoneTest {

  @ParameterizedTest(name = "{1} on {0}")
  @CsvSource({
    "hafenbote.de, 2019-10-18T22:04Z, 2019-10-19T00:04+02:00",
    "folha-do-porto.br, 2022-05-04T00:44:52Z, 2022-05-03T21:44:52-03:00",
    "hafenbote.de, 2019-10-18T22:04+01:00, 2019-10-18T22:04+01:00",
    "harbourwire.example, 2019-10-18T22:04Z, 2019-10-18T22:04Z",
  })
  void tellsAnInstantInThePapersOwnZone(String host, String told, String shown) {
    Moment moment = new Moment(OffsetDateTime.parse(told), true);
    assertThat(SiteZone.of(URI.create("https://" + host + "/a"), moment).at()).hasToString(shown);
  }

  @ParameterizedTest(name = "{1} on {0}")
  @CsvSource({
    "minato.jp, 2019-04-04, 2019-04-04T00:00+09:00",
    "hafenbote.de, 2019-04-04, 2019-04-04T00:00+02:00",
    "harbourwire.example, 2019-04-04, 2019-04-04T00:00Z",
  })
  void aDayBeginsAtThePapersMidnight(String host, LocalDate told, String shown) {
    Moment day = SiteZone.of(URI.create("https://" + host + "/a"), Moment.on(told));
    assertThat(day.at()).hasToString(shown);
    assertThat(day.timed()).isFalse();
  }
}
