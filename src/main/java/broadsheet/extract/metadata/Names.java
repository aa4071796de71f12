package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the people in a byline: "By Ann Lee and Jo PARK, Foreign Editor | Reuters" names two.
public final class Names {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private static final Pattern CREDENTIAL =
      Pattern.compile("(?:[A-Z][A-Za-z]?\\.?){1,5}®?|Esq\\.?|Ph\\.? ?D\\.?");
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\d.-]+\\.\\p{L}{2,10}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.-]+");

  /// The forms in which companies are founded.
  private static final Pattern COMPANY =
      Pattern.compile(
          " (?:Inc|Ltd|Limited|LLC|PLC|plc|Corp|Pty|GmbH|AG|KG|S\\.?A|S\\.?r\\.?l|B\\.?V|e\\. ?V)\\.?$");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}]{2,8}");

  /// "Ann van der Berg", "Jo de la Cruz", "Kim bin Omar".
  private static final String PARTICLE =
      WordList.lowerCase(WordList.phrases("small-in-names.txt")).stream()
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:(?:", ") ){0,3}"));

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: " + PARTICLE + "\\p{Lu}[\\p{L}.'’-]*){1,4}");

  private Names() {}

  /// @return the names of people, without jobs, places, agencies and publications
  public static List<String> people(String byline) {
    return people(BylineParts.of(byline));
  }

  private static List<String> people(List<String> parts) {
    Set<String> people = new LinkedHashSet<>();
    for (String part : parts) {
      String name = withoutRole(part);
      boolean behindName = people.stream().anyMatch(person -> person.indexOf(' ') > 0);
      boolean degree = !people.isEmpty() && CREDENTIAL.matcher(name).matches();
      if (!degree
          && !isLoudBehind(people, name)
          && !(behindName && isRemark(part, name))
          && isName(name)) {
        people.add(Surname.normalCase(name));
      }
    }
    return List.copyOf(people);
  }

  /// Whether a name is printed in capitals behind others that are not: "Ann Lee, HERALD TODAY".
  private static boolean isLoudBehind(Set<String> people, String name) {
    return !people.isEmpty()
        && name.indexOf(' ') > 0
        && Places.isCapitals(name)
        && people.stream().noneMatch(Places::isCapitals);
  }

  /// Behind a full name: a desk ("Hardware"), a job ("Home Security Expert"), a paper ("The
  /// Herald"), or what is no name ("Delegate to the Port Board").
  private static boolean isRemark(String part, String name) {
    boolean job = part.length() > name.length() && !part.endsWith(name);
    boolean desk = name.indexOf(' ') < 0;
    boolean phrase = SPACE.split(name, -1).length > 3 && !isFullName(name);
    boolean paper = name.startsWith("The ");
    return (job || desk || phrase || paper) && !EAST_ASIAN.matcher(name).matches();
  }

  /// "Ann Lee Staff Writer" -> "Ann Lee"; one word before a job is a house, "Herald Staff".
  private static String withoutRole(String part) {
    if (Roles.is(part)) {
      return part;
    }
    List<String> words = new ArrayList<>(List.of(SPACE.split(part, -1)));
    int all = words.size();
    while (!words.isEmpty() && Roles.is(words.getLast())) {
      words.removeLast();
    }
    while (!words.isEmpty() && Roles.is(words.getFirst())) {
      words.removeFirst();
    }
    boolean person =
        words.size() > 1 || (words.size() == 1 && EAST_ASIAN.matcher(words.getFirst()).matches());
    return words.size() < all && person ? String.join(" ", words) : part;
  }

  /// Whether a name is plainly a person's: two to four capitalised words, or an East Asian name.
  static boolean isFullName(String name) {
    return FULL_NAME.matcher(name).matches() || EAST_ASIAN.matcher(name).matches();
  }

  /// Whether a line holds full names and nothing else.
  static boolean areFull(String text) {
    List<String> parts = text.isEmpty() ? List.of() : BylineParts.of(text);
    return !parts.isEmpty()
        && parts.stream().allMatch(Names::isFullName)
        && people(parts).size() == parts.size();
  }

  private static boolean isName(String part) {
    Matcher word = WORD.matcher(part);
    int words = 0;
    while (word.find()) {
      words++;
    }
    return words > 0
        && part.length() > 1
        && words <= MOST_WORDS
        && part.length() <= LONGEST
        && !Character.isDigit(part.charAt(0))
        && Agencies.named(part) == null
        && !COMPANY.matcher(part).find()
        && !Roles.anyIn(part)
        && !Places.isCity(part)
        && !isHost(part)
        && !Places.isRegion(part)
        && !(Character.isLowerCase(part.charAt(0)) && Places.isNone(part))
        && WrittenTime.find(part, true) == null;
  }

  /// "harbourwire.example" is a publication; "J.R." and "R.C. Baker" are not.
  private static boolean isHost(String part) {
    if (part.indexOf('.') < 0) {
      return false;
    }
    boolean small = part.equals(part.toLowerCase(Locale.ROOT));
    int lower = (int) part.chars().filter(Character::isLowerCase).count();
    int ending = part.length() - part.lastIndexOf('.') - 1;
    return HOST.matcher(part).matches() && (small || (lower > 3 && ending <= 4));
  }
}
