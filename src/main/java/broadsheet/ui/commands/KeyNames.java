package broadsheet.ui.commands;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;

/// What keys are called.
final class KeyNames {

  private static final Map<KeyCode, String> SIGNS = new EnumMap<>(KeyCode.class);

  static {
    SIGNS.put(KeyCode.COMMA, ",");
    SIGNS.put(KeyCode.PERIOD, ".");
    SIGNS.put(KeyCode.SEMICOLON, ";");
    SIGNS.put(KeyCode.QUOTE, "'");
    SIGNS.put(KeyCode.SLASH, "/");
    SIGNS.put(KeyCode.DIVIDE, "/");
    SIGNS.put(KeyCode.BACK_SLASH, "\\");
    SIGNS.put(KeyCode.MULTIPLY, "*");
    SIGNS.put(KeyCode.MINUS, "-");
    SIGNS.put(KeyCode.SUBTRACT, "-");
    SIGNS.put(KeyCode.PLUS, "+");
    SIGNS.put(KeyCode.ADD, "+");
    SIGNS.put(KeyCode.EQUALS, "=");
    SIGNS.put(KeyCode.OPEN_BRACKET, "[");
    SIGNS.put(KeyCode.CLOSE_BRACKET, "]");
    SIGNS.put(KeyCode.NUMBER_SIGN, "#");
  }

  /// Keys that a reader may choose, but for signs. Tab, Enter and Escape belong to the window.
  private static final Map<String, String> NAMED =
      Arrays.stream(KeyCode.values())
          .filter(KeyNames::mayBeChosen)
          .map(KeyCode::getName)
          .collect(Collectors.toMap(String::toLowerCase, Function.identity()));

  private KeyNames() {}

  /// The sign on a key; "+" shares its key with "=" on many keyboards.
  static Optional<String> sign(KeyCode code, boolean shift) {
    return code == KeyCode.EQUALS && shift
        ? Optional.of("+")
        : Optional.ofNullable(SIGNS.get(code));
  }

  /// The name of a key that bears no sign; empty for those that cannot be chosen.
  static Optional<String> of(KeyCode code) {
    if (code.isKeypadKey() && code.isDigitKey()) {
      return Optional.of(code.getName().substring(code.getName().length() - 1));
    }
    return mayBeChosen(code) ? Optional.of(code.getName()) : Optional.empty();
  }

  /// The name itself, in the case that we write it in; empty if no key is called so.
  static Optional<String> known(String name) {
    return isSign(name)
        ? Optional.of(name)
        : Optional.ofNullable(NAMED.get(name.toLowerCase(Locale.ROOT)));
  }

  static boolean isSign(String character) {
    return character.codePointCount(0, character.length()) == 1
        && !Character.isLetterOrDigit(character.codePointAt(0))
        && !Character.isWhitespace(character.codePointAt(0))
        && !Character.isISOControl(character.codePointAt(0));
  }

  private static boolean mayBeChosen(KeyCode code) {
    return switch (code) {
      case SPACE, HOME, END, PAGE_UP, PAGE_DOWN, INSERT, DELETE, BACK_SPACE -> true;
      case LEFT, RIGHT, UP, DOWN -> true;
      default ->
          code.isLetterKey() || code.isFunctionKey() || (code.isDigitKey() && !code.isKeypadKey());
    };
  }
}
