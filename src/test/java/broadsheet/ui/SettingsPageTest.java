package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.kit.Theme;
import broadsheet.ui.settings.Settings;
import broadsheet.ui.settings.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Settings and keys, set without a mouse and applied at once.
class SettingsPageTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void openTheDesk() {
    desk = desks.with(DeskFixture.filled(folder));
    desk.keep(desk.newest(), List.of());
    open = desks.window(desk);
  }

  private Settings kept() {
    return Remembered.in(desk.desk().stateFolder()).settings();
  }

  /// Opens the page at the settings that are called so.
  private void look(String name) {
    open.press(KeyCode.CONTROL, KeyCode.COMMA);
    open.type(name);
  }

  @Test
  void aSettingIsFoundByItsNameSetByArrowsAndKept() {
    look("theme");
    assertThat(open.says("Theme")).isTrue();
    assertThat(open.says("Rows")).isFalse();
    open.press(KeyCode.TAB);
    open.press(KeyCode.DOWN);
    assertThat(open.scene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("light.css"));
    assertThat(kept().theme().get()).isEqualTo(Theme.LIGHT);
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".settings")).isFalse();
  }

  @Test
  void whatArticlesAreSetInIsChosenOfWhatTheSystemHas() {
    look("typeface");
    open.press(KeyCode.TAB);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.DOWN); // past ours
    String family = kept().typeface().get().family();
    assertThat(family).isIn(Font.getFamilies()).isNotIn("Inter", Typeface.SERIF.family());
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.J);
    assertThat(open.article().words("Ferries").getFont().getFamily()).isEqualTo(family);
  }

  @Test
  void aBadValueOfTheFileIsNamedUntilAnotherIsSet() throws IOException {
    desks.close(open);
    Path state = Files.createDirectories(desk.desk().stateFolder());
    Files.writeString(state.resolve("settings.json"), "{\"theme\": \"drak\", \"keys\": 7}");
    open = desks.window(desk);
    open.press(KeyCode.CONTROL, KeyCode.COMMA);
    assertThat(problems()).hasSize(2).element(0).asString().contains("has \"drak\" here");
    open.type("theme");
    open.press(KeyCode.TAB);
    open.press(KeyCode.DOWN);
    assertThat(problems()).singleElement().asString().contains("has 7 here");
    assertThat(kept().theme().get()).isEqualTo(Theme.LIGHT);
  }

  private List<String> problems() {
    return HeadlessFx.on(
        () ->
            open.node(".settings").lookupAll(".setting-problem").stream()
                .filter(Node::isVisible)
                .map(problem -> ((Labeled) problem).getText())
                .toList());
  }

  @Test
  void whatIsCalledLikeNoSettingSaysSo() {
    look("xyzzy");
    assertThat(open.says("No setting is called so.")).isTrue();
  }

  @Test
  void aCommandGetsAnotherKeyAndTheConflictIsNamed() {
    look("keys next headline");
    open.press(KeyCode.TAB);
    open.press(KeyCode.SPACE);
    open.press(KeyCode.B);
    assertThat(open.says("b is also the key of “Bookmark, or take the bookmark away”.")).isTrue();
    open.press(KeyCode.SPACE);
    open.press(KeyCode.X);
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.X);
    assertThat(HeadlessFx.on(() -> open.model().article().opened().get())).isNotNull();
    assertThat(kept().keys().get()).containsOnlyKeys("next-headline");
  }

  @Test
  void escapeLeavesAKeyAsItWasAndThePageOpen() {
    look("keys next headline");
    open.press(KeyCode.TAB);
    open.press(KeyCode.SPACE);
    assertThat(open.says("Press a key …")).isTrue();
    open.press(KeyCode.ESCAPE);
    assertThat(open.says("Press a key …")).isFalse();
    assertThat(open.shows(".settings")).isTrue();
    assertThat(kept().keys().get()).isEmpty();
  }

  @Test
  void theSheetListsTheKeysThatHoldNow() {
    open.press(KeyCode.F1);
    assertThat(open.says("Go anywhere, do anything")).isTrue();
    assertThat(open.says("Ctrl K")).isTrue();
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".key-sheet")).isFalse();
  }

  @Test
  void theKeyboardStaysOnTheCard() {
    open.press(KeyCode.F1);
    for (int step = 0; step < 6; step++) {
      open.press(KeyCode.TAB);
      assertThat(open.hasKeyboard(".key-sheet")).isTrue();
    }
  }
}
