package broadsheet.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.HeadlessFx;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TypefaceTest {

  @BeforeAll
  static void start() {
    HeadlessFx.start();
  }

  @Test
  void whatIsOfferedTheSystemHas() {
    assertThat(Typeface.offered())
        .startsWith(Typeface.SERIF, Typeface.SANS)
        .doesNotHaveDuplicates()
        .filteredOn(face -> !face.equals(Typeface.SANS)) // which comes with the window
        .extracting(Typeface::family)
        .isSubsetOf(Font.getFamilies());
  }

  @Test
  void whereTheSystemHasAFamilyNoMoreTheUsualSerifStandsInAndItIsSaid() {
    Typeface gone = new Typeface("No such family");
    assertThat(gone.family()).isEqualTo(Typeface.SERIF.family());
    assertThat(gone.title()).isEqualTo("No such family is not here: " + Typeface.SERIF.family());
  }
}
