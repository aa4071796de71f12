package broadsheet.extract.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Wires print surnames in capitals: "Patrick GALEY".
final class Surname {

  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}'’])\\p{Lu}{3,}(?![\\p{L}'’])");

  /// Names with a capital inside, which capitals hide.
  private static final Pattern UNSURE =
      Pattern.compile("MC.+|MAC.{3,}|FITZ.+|VAN.+|(?:DE|LA|DI|DU).{4,}|LE[^E].{2,}");

  private Surname() {}

  /// @return in normal case where that is certain: a plain word of three letters or more behind a
  ///     first name in normal case
  static String normalCase(String name) {
    int space = name.indexOf(' ');
    if (space < 0 || Places.isCapitals(name.substring(0, space))) {
      return name;
    }
    Matcher word = CAPITALS.matcher(name).region(space, name.length());
    StringBuilder normal = new StringBuilder();
    while (word.find()) {
      String capitals = word.group();
      String replacement =
          UNSURE.matcher(capitals).matches()
              ? capitals
              : capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
      word.appendReplacement(normal, Matcher.quoteReplacement(replacement));
    }
    word.appendTail(normal);
    return normal.toString();
  }
}
