package broadsheet.extract.metadata;

import broadsheet.extract.text.Lexicon;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes the city off a name that is printed beside it, or the house: "Ann Lee in London", "Ann Lee
/// at the Harbour Wire", "Ayşe Kaya İstanbul'dan".
final class BesidePlace {

  private static final String CITY = "(\\p{L}[\\p{L}\\p{M} -]{1,40}?)";
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// Each with `~` for the city.
  private static final List<String> FORMS =
      WordList.phrases("beside-places.txt").stream().flatMap(List::stream).distinct().toList();

  private static final List<Pattern> IN_CITY =
      List.of(
          Pattern.compile(
              "\\s(?:" + anyOf(form -> form.endsWith("~")) + ")" + CITY + "$", ANY_CASE),
          Pattern.compile(
              "\\s" + CITY + "(?:" + anyOf(form -> form.startsWith("~")) + ")$", ANY_CASE));

  /// A house may be called anything: only a full name is told from it.
  private static final Pattern AT_HOUSE =
      Pattern.compile(
          "^(\\p{Lu}\\S+ (?:\\S+ ){0,3}?\\p{Lu}\\S*)\\s(?:@\\s|"
              + anyOf(form -> form.endsWith(" ~"))
              + ")\\p{Lu}.*$");

  /// One of these is in whatever the patterns know: most names stand alone.
  private static final Lexicon WORDS = new Lexicon(words());

  private BesidePlace() {}

  static String without(String name) {
    if (!WORDS.anyIn(name)) {
      return name;
    }
    for (Pattern inCity : IN_CITY) {
      Matcher found = inCity.matcher(name);
      for (int from = 0; found.find(from); from = found.start() + 1) {
        if (Places.isCity(found.group(1))) {
          return name.substring(0, found.start());
        }
      }
    }
    return AT_HOUSE.matcher(name).replaceFirst("$1");
  }

  private static String anyOf(Predicate<String> which) {
    return FORMS.stream()
        .filter(which)
        .map(form -> form.replace("~", "").replace(" ", "\\s"))
        .collect(Collectors.joining("|"));
  }

  private static List<String> words() {
    return Stream.concat(
            Stream.of(" @ "),
            FORMS.stream().map(form -> (form.endsWith("~") ? " " + form : form).replace("~", "")))
        .toList();
  }
}
