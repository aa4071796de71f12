package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.commands.Key;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class HintsTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void aButtonTellsTheKeysThatItsCommandHasNow() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    assertThat(hint(open)).isEqualTo("Update all sources (F5, Ctrl R)");
    HeadlessFx.run(
        () -> open.window().settings().keys().set(Map.of("update", List.of(Key.of("Ctrl U")))));
    assertThat(hint(open)).isEqualTo("Update all sources (Ctrl U)");
    HeadlessFx.run(() -> open.window().settings().keys().set(Map.of("update", List.of())));
    assertThat(hint(open)).isEqualTo("Update all sources");
  }

  private static String hint(OpenDesk open) {
    open.hover(open.node(".masthead"));
    open.hover(open.saying("Update"));
    return HeadlessFx.on(() -> ((Button) open.saying("Update")).getTooltip().getText());
  }
}
