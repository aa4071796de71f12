package broadsheet.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/// Letters as a reader types them: small, without accents, with plain quotes, dashes and spaces. So
/// "Łódź" is found by "lodz", and "it’s" by "it's".
public final class PlainLetters {

  private static final int ASCII_END = 0x80;

  private PlainLetters() {}

  public static String of(String text) {
    return text.codePoints().mapToObj(PlainLetters::of).collect(Collectors.joining());
  }

  /// What a letter is typed as: none for a mark upon the letter before, two for "ß".
  public static String of(int letter) {
    if (letter < ASCII_END) {
      return String.valueOf((char) (letter == '\n' ? ' ' : Character.toLowerCase(letter)));
    }
    return switch (Character.getType(letter)) {
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> quote(letter);
      case Character.DASH_PUNCTUATION -> "-";
      case Character.SPACE_SEPARATOR -> " ";
      default -> other(letter);
    };
  }

  private static String quote(int letter) {
    return switch (letter) {
      case '‘', '’', '‛', '‹', '›' -> "'";
      default -> "\"";
    };
  }

  private static String other(int letter) {
    return switch (letter) {
      case '„' -> "\"";
      case '‚' -> "'";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ' -> "d";
      default -> base(letter);
    };
  }

  /// The letter without its marks and without what is not seen.
  private static String base(int letter) {
    StringBuilder base = new StringBuilder();
    Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(base::appendCodePoint);
    return base.toString();
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
