package broadsheet.ui.kit;

import java.util.Locale;

/// The form of a word that goes with a number. Names and rules are those of Unicode's CLDR, for
/// whole numbers from 0 on.
enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  private static final long MILLION = 1_000_000;

  /// The form that goes with `n`. A language that is not named here counts as English does.
  ///
  /// @param language its ISO 639 code, "pl"
  static Plural of(long n, String language) {
    return switch (language) {
      case "ja", "ko", "zh" -> OTHER;
      case "hi" -> n <= 1 ? ONE : OTHER;
      case "fr", "pt" -> n <= 1 ? ONE : ofMillions(n);
      case "es", "it" -> n == 1 ? ONE : ofMillions(n);
      case "pl" -> n == 1 ? ONE : endsInFew(n) ? FEW : MANY;
      case "ru", "uk" -> endsInOne(n) ? ONE : endsInFew(n) ? FEW : MANY;
      case "ar" -> arabic(n);
      default -> n == 1 ? ONE : OTHER;
    };
  }

  /// What the form is called in a key of the words.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// "Un million de pages", yet "mille pages".
  private static Plural ofMillions(long n) {
    return n > 0 && n % MILLION == 0 ? MANY : OTHER;
  }

  private static boolean endsInOne(long n) {
    return n % 10 == 1 && n % 100 != 11;
  }

  private static boolean endsInFew(long n) {
    boolean teen = n % 100 >= 12 && n % 100 <= 14;
    return n % 10 >= 2 && n % 10 <= 4 && !teen;
  }

  private static Plural arabic(long n) {
    if (n <= 2) {
      return n == 0 ? ZERO : n == 1 ? ONE : TWO;
    }
    long end = n % 100;
    return end >= 11 ? MANY : end >= 3 ? FEW : OTHER;
  }
}
