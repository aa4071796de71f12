package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Picture;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeaconsTest {

  @ParameterizedTest(name = "{0} of {1} x {2}: {3}")
  @CsvSource({
    "https://wire.example/quay.jpg,                 640, 360, false",
    "https://wire.example/quay.jpg,                   0,   0, false",
    "https://wire.example/quay.jpg,                   1,   1, true",
    "https://wire.example/line.gif,                 600,   1, true",
    "https://ad.doubleclick.net/x.gif,                0,   0, true",
    "https://notdoubleclick.net.example/quay.jpg,     0,   0, false",
    "https://stats.wordpress.com/b.gif?host=a,        0,   0, true",
    "https://wire.example/assets/1x1.png,             0,   0, true",
    "https://wire.example/2026/11/harbour-pilots.jpg, 0,   0, false",
  })
  void areToldByTheirSizeHostOrName(URI url, int width, int height, boolean beacon) {
    assertThat(Beacons.isOne(new Picture(url, width, height, null))).isEqualTo(beacon);
  }
}
