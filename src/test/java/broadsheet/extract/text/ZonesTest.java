package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "EDT, -4, -4",
    "aest, +10, +10",
    "MET, +1,",
    "pet, -5,",
    "Uhr,,",
  })
  void aNameMayBeAnotherWordInATextButNotInADate(
      String name, ZoneOffset inDate, ZoneOffset inText) {
    assertThat(Zones.inDate(name)).isEqualTo(inDate);
    assertThat(Zones.inText(name)).isEqualTo(inText);
  }
}
