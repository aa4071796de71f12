package broadsheet.ui.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FramingTest {

  @Test
  void thePointUnderTheMouseStaysWhereItIs() {
    Framing framing = Framing.WHOLE.zoomed(2, 100, -50);
    assertThat(framing).isEqualTo(new Framing(2, -100, 50));
    Framing more = framing.zoomed(1.5, 100, -50);
    assertThat((100 - more.x()) / more.zoom()).isCloseTo(100, within(1e-9));
  }

  @Test
  void aPictureIsNeverSmallerThanTheWindowNorMoreThanEightTimesAsLarge() {
    assertThat(Framing.WHOLE.zoomed(0.5, 0, 0).zoom()).isEqualTo(1);
    assertThat(new Framing(7, 0, 0).zoomed(2, 0, 0).zoom()).isEqualTo(8);
  }

  @Test
  void noGapOpensAtAnEdgeWhileTheOtherIsCutOff() {
    Framing far = new Framing(2, 0, 0).moved(900, -900);
    assertThat(far.within(400, 100)).isEqualTo(new Framing(2, 200, -50));
    assertThat(far.within(-30, -30)).as("all in sight").isEqualTo(new Framing(2, 0, 0));
  }
}
