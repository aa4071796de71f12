package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A window opens without a flash, and knows where it stands once it has its place.
class WindowOpensTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private final List<Stage> stages = new ArrayList<>();

  @BeforeEach
  void start() {
    HeadlessFx.start();
  }

  @AfterEach
  void close() {
    HeadlessFx.run(() -> stages.forEach(Stage::close));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whatIsNotPaintedYetHasTheColourOfThePaper(Theme theme) {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    HeadlessFx.run(() -> open.window().settings().theme().set(theme));
    open.settle();
    assertThat(HeadlessFx.on(() -> open.scene().getFill())).isEqualTo(paper(open));
  }

  private static Paint paper(OpenDesk open) {
    return HeadlessFx.on(
        () -> ((Region) open.node(".desk")).getBackground().getFills().getLast().getFill());
  }

  @Test
  void whereItIsSaidToStandBeforeItHasItsPlaceIsNotRemembered() {
    Frame before = new Frame(120, 90, 1000, 640);
    BooleanProperty placed = new SimpleBooleanProperty();
    Stage stage = HeadlessFx.on(this::stage);
    Standing standing = HeadlessFx.on(() -> new Standing(stage, before, placed));
    HeadlessFx.run(stage::show);
    HeadlessFx.run(() -> stage.setX(0));
    HeadlessFx.pulses(2);
    assertThat(standing.frame()).isEqualTo(before);
    HeadlessFx.run(() -> stage.setX(40));
    HeadlessFx.run(() -> placed.set(true));
    assertThat(standing.frame()).isEqualTo(new Frame(40, 90, 1000, 640));
  }

  private Stage stage() {
    Stage stage = new Stage();
    stages.add(stage);
    return stage;
  }
}
