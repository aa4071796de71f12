package broadsheet.extract.metadata;

import broadsheet.extract.text.Months;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be the place of a dateline, and how it is written in running text.
final class Places {

  static final int LONGEST = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Locale TURKISH = Locale.of("tr");
  private static final Set<String> SMALL =
      WordList.lowerCase(WordList.phrases("small-in-places.txt"));

  private static final Set<String> CITIES = WordList.lowerCase(WordList.phrases("places.txt"));
  private static final Set<String> REGIONS =
      Set.copyOf(WordList.lowerCase(WordList.phrases("regions.txt")));
  private static final Set<String> NONE = WordList.lowerCase(WordList.words("notplaces.txt"));

  private Places() {}

  /// A city so well known that its name alone opens a dateline; also "PARIS/BERLIN".
  static boolean isCity(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int slash = lower.indexOf('/');
    return CITIES.contains(lower)
        || (slash > 0
            && CITIES.contains(lower.substring(0, slash).strip())
            && CITIES.contains(lower.substring(slash + 1).strip()));
  }

  /// The little words inside names.
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  static boolean isRegion(String name) {
    return REGIONS.contains(name.toLowerCase(Locale.ROOT));
  }

  /// Labels, week days and beginnings of sentences.
  static boolean isNone(String name) {
    if (isCity(name)) {
      return false;
    }
    Matcher word = WORD.matcher(name);
    if (!word.find() || Months.inText(name) > 0) {
      return true;
    }
    String first = lowerCase(word.group());
    return NONE.contains(lowerCase(name)) || (NONE.contains(first) && !SMALL.contains(first));
  }

  /// Turkish, told by the capitals that no other language has, keeps the dots of i and ı apart.
  private static String lowerCase(String name) {
    boolean turkish = name.indexOf('İ') >= 0 || name.indexOf('Ğ') >= 0;
    return name.toLowerCase(turkish ? TURKISH : Locale.ROOT);
  }

  static boolean isCapitals(String name) {
    return name.length() > 2
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
  }

  /// "RIO DE JANEIRO" -> "Rio de Janeiro"; a name that is not in capitals is left alone.
  static String normalCase(String name) {
    if (!isCapitals(name)) {
      return name;
    }
    StringBuilder normal = new StringBuilder(lowerCase(name));
    Matcher word = WORD.matcher(normal.toString());
    while (word.find()) {
      boolean small = SMALL.contains(word.group()) || isElided(normal, word);
      if (word.start() == 0 || !small) {
        normal.setCharAt(word.start(), name.charAt(word.start()));
      }
    }
    return Normalizer.normalize(normal, Normalizer.Form.NFC);
  }

  /// The d of "Val-d'Isère".
  private static boolean isElided(StringBuilder text, Matcher word) {
    return word.group().equals("d")
        && word.end() < text.length()
        && "'’".indexOf(text.charAt(word.end())) >= 0;
  }
}
