package broadsheet.extract.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The jobs and desks that stand beside names in a byline: "Staff Writer", "Foreign Editor". What a
/// page says in the same place, "Learn more", counts as one.
final class Roles {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.-]+");

  private static final Set<String> ALL = WordList.lowerCase(WordList.phrases("roles.txt"));

  private Roles() {}

  /// Whether a text as a whole is a job or a desk.
  static boolean is(String text) {
    return ALL.contains(text.toLowerCase(Locale.ROOT));
  }

  /// Whether a text, or a word of it, is a job or a desk.
  static boolean anyIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (ALL.contains(lower)) {
      return true;
    }
    Matcher word = WORD.matcher(lower);
    while (word.find()) {
      if (ALL.contains(word.group())) {
        return true;
      }
    }
    return false;
  }

  /// Whether a text is jobs and desks and nothing else: "Staff Writers", "AFP Editor".
  static boolean only(String text) {
    if (Agencies.named(text) != null) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (ALL.contains(lower)) {
      return true;
    }
    Matcher word = WORD.matcher(lower);
    while (word.find()) {
      String one = word.group();
      if (!ALL.contains(one) && !one.equals("the") && Agencies.named(one) == null) {
        return false;
      }
    }
    return true;
  }
}
