package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.HeadlessFx;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A window that is open follows the system from light to dark and back, unless the reader chose.
class AppearanceTest {

  private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private Appearance appearance;
  private Scene scene;

  @BeforeEach
  void dress() {
    HeadlessFx.start();
    appearance = HeadlessFx.on(() -> new Appearance(system));
    scene = HeadlessFx.on(AppearanceTest::frontPage);
    HeadlessFx.run(
        () -> {
          appearance.attach();
          appearance.dress(scene);
        });
  }

  private static Scene frontPage() {
    StackPane panel = new StackPane();
    panel.getStyleClass().add("front");
    return new Scene(panel);
  }

  @AfterEach
  void undress() {
    HeadlessFx.run(() -> system.set(ColorScheme.LIGHT));
    HeadlessFx.run(appearance::detach);
  }

  @Test
  void aWindowThatIsClosedFollowsNoMore() {
    Color day = paper();
    HeadlessFx.run(appearance::detach);
    HeadlessFx.run(() -> system.set(ColorScheme.DARK));
    assertThat(paper()).isEqualTo(day);
  }

  @Test
  void theWindowIsPaintedDarkAsSoonAsTheSystemIs() {
    Color day = paper();
    HeadlessFx.run(() -> system.set(ColorScheme.DARK));
    assertThat(paper().getBrightness()).isLessThan(0.3);
    HeadlessFx.run(() -> system.set(ColorScheme.LIGHT));
    assertThat(paper()).isEqualTo(day);
    assertThat(day.getBrightness()).isGreaterThan(0.9);
  }

  @Test
  void aThemeThatTheReaderChoseStays() {
    HeadlessFx.run(() -> appearance.chosen().set(Theme.SEPIA));
    Color sepia = paper();
    HeadlessFx.run(() -> system.set(ColorScheme.DARK));
    assertThat(paper()).isEqualTo(sepia);
    HeadlessFx.run(() -> appearance.chosen().set(null));
    assertThat(paper().getBrightness()).isLessThan(0.3);
  }

  private Color paper() {
    return HeadlessFx.on(
        () -> {
          StackPane panel = (StackPane) scene.getRoot();
          panel.applyCss();
          Paint fill = panel.getBackground().getFills().getFirst().getFill();
          return (Color) fill;
        });
  }
}
