package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.sidebars.Dock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowFileTest {

  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsReadAgain() {
    WindowState left =
        new WindowState(
            new Frame(120, -8, 1400, 900),
            true,
            190,
            400,
            false,
            new SidebarsState(Dock.WINDOW, true, 300, 200, new Frame(-40, 10, 360, 720)),
            "source 12",
            "ferries halted",
            false,
            77L);
    new WindowFile(folder).write(left);
    assertThat(new WindowFile(folder).read()).isEqualTo(left);
  }

  @Test
  void withoutAFileTheWindowOpensAsDesigned() {
    assertThat(new WindowFile(folder).read()).isEqualTo(WindowState.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[1, 2]",
        "{\"window\": {\"x\": 1, \"y\": 1, \"width\": -5, \"height\": \"tall\"}}",
        "{\"window\": {\"x\": 1, \"y\": 1, \"width\": 1e300, \"height\": 800}}",
        "{\"article\": \"seven\"}",
        "{\"sidebars\": 240}",
        "{\"sidebars\": {\"dock\": \"moon\", \"height\": 1, \"window\": {\"x\": 5}}}"
      })
  void aBrokenFileCountsAsNone(String text) throws IOException {
    Files.writeString(folder.resolve("window.json"), text);
    assertThat(new WindowFile(folder).read()).isEqualTo(WindowState.DEFAULT);
  }
}
