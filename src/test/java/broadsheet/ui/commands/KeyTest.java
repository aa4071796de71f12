package broadsheet.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          """
          j,             j
          J,             j
          ctrl k,        Ctrl K
          Alt Ctrl k,    Ctrl Alt K
          shift a,       Shift A
          /,             /
          Ctrl +,        Ctrl +
          alt left,      Alt Left
          page down,     Page Down
          f11,           F11
          7,             7
          """)
  void aKeyIsReadAsAPersonWritesIt(String written, String text) {
    assertThat(Key.of(written).text()).isEqualTo(text);
    assertThat(Key.of(text)).isEqualTo(Key.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ctrl", "Hyper K", "jj", "Escape", "Enter", "Tab", "Ctrl ++"})
  void whatIsNoKeyOrIsTheWindowsOwnIsNotRead(String written) {
    assertThat(Key.read(written)).isEmpty();
  }

  @ParameterizedTest(name = "{0}, Shift {1}, Ctrl {2}: {3}")
  @CsvSource(
      textBlock =
          """
          J,         false, false, j
          A,         true,  false, Shift A
          K,         false, true,  Ctrl K
          EQUALS,    true,  true,  Ctrl +
          EQUALS,    false, true,  Ctrl =
          ADD,       false, true,  Ctrl +
          NUMPAD0,   false, true,  Ctrl 0
          SPACE,     false, false, Space
          SLASH,     false, false,
          SHIFT,     true,  false,
          ESCAPE,    false, false,
          """)
  void aStrokeIsKnownByWhatStandsOnTheKey(KeyCode code, boolean shift, boolean ctrl, String text) {
    assertThat(Key.pressed(pressed(code, shift, ctrl)).map(Key::text).orElse(null)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"/, /", "?, ?", "j,", "5,", "' ',"})
  void aSignIsWhatIsTyped(String character, String text) {
    KeyEvent typed =
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    assertThat(Key.typed(typed).map(Key::text).orElse(null)).isEqualTo(text);
  }

  private static KeyEvent pressed(KeyCode code, boolean shift, boolean ctrl) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false);
  }
}
