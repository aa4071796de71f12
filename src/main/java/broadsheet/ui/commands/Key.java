package broadsheet.ui.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// One stroke on the keyboard, as people and files write it: "j", "/", "F5", "Alt Left", "Ctrl K".
///
/// "Ctrl" is the key that the system has for shortcuts, which is Command on a Mac. A letter is the
/// same whatever the keyboard's script. A sign is what is typed, wherever it stands on the
/// keyboard.
///
/// @param name a letter in capitals, a digit, a sign, or a name such as "Left", "F5" and "Space"
public record Key(boolean ctrl, boolean alt, boolean shift, String name) {

  /// Reads a key as [#text] writes it.
  ///
  /// @throws IllegalArgumentException if it is none
  public static Key of(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("No key: " + text));
  }

  /// Reads a key as [#text] writes it; empty if it is none.
  public static Optional<Key> read(String text) {
    List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
    boolean ctrl = words.removeIf("Ctrl"::equalsIgnoreCase);
    boolean alt = words.removeIf("Alt"::equalsIgnoreCase);
    boolean shift = words.removeIf("Shift"::equalsIgnoreCase);
    return KeyNames.known(String.join(" ", words)).map(name -> new Key(ctrl, alt, shift, name));
  }

  /// The key that was pressed. Signs are known by what is typed, unless a chord is pressed.
  public static Optional<Key> pressed(KeyEvent event) {
    boolean foreign = event.isMetaDown() || event.isControlDown();
    if (foreign && !event.isShortcutDown()) {
      return Optional.empty();
    }
    boolean shift = event.isShiftDown();
    Optional<String> sign = KeyNames.sign(event.getCode(), shift);
    boolean chord = event.isShortcutDown() || event.isAltDown();
    return sign.isPresent() && !chord
        ? Optional.empty()
        : sign.or(() -> KeyNames.of(event.getCode()))
            .map(
                name ->
                    new Key(
                        event.isShortcutDown(), event.isAltDown(), shift && sign.isEmpty(), name));
  }

  /// The sign that was typed; letters, figures and blanks are keys, not signs.
  public static Optional<Key> typed(KeyEvent event) {
    return Optional.of(event.getCharacter())
        .filter(character -> !event.isShortcutDown() && KeyNames.isSign(character))
        .map(sign -> new Key(false, false, false, sign));
  }

  /// True if the key does something even where the reader is typing.
  boolean worksWhileTyping() {
    return ctrl || alt || name.matches("F\\d+");
  }

  /// As in the settings' file and on paper.
  public String text() {
    return (ctrl ? "Ctrl " : "") + (alt ? "Alt " : "") + (shift ? "Shift " : "") + cap();
  }

  /// What stands on the key itself: a letter alone is small.
  String cap() {
    return ctrl || alt || shift || name.length() > 1 ? name : name.toLowerCase(Locale.ROOT);
  }
}
