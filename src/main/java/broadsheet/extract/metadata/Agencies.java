package broadsheet.extract.metadata;

import broadsheet.extract.text.LetterSet;
import broadsheet.extract.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The world's wire services by the names that they print.
final class Agencies {

  private static final Pattern JOIN = Pattern.compile("\\s?[/,&+]\\s?|-(?=\\p{Lu})");

  /// "Agencia EFE", "Agência Lusa".
  private static final Pattern SERVICE =
      Pattern.compile(
          WordList.phrases("agency-words.txt").stream()
              .flatMap(List::stream)
              .collect(Collectors.joining("|", "^(?:", ") ")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<List<String>> LINES = WordList.phrases("agencies.txt");
  private static final Map<String, String> BY_NAME = byName();
  private static final Set<String> EXACT =
      LINES.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> LOUD =
      EXACT.stream()
          .filter(name -> name.length() > 3)
          .map(name -> name.toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Lexicon NAMES = new Lexicon(List.copyOf(WordList.lowerCase(LINES)));

  private static final LetterSet INITIALS = initials();

  private Agencies() {}

  /// Whether the name of any may open with a letter, as [#spelled] wants it.
  static boolean mayOpen(char letter) {
    return INITIALS.has(letter);
  }

  /// Whether the letters of any name stand in a text, be it inside other words.
  static boolean mayBeIn(String text) {
    return NAMES.anyIn(text);
  }

  /// @param printed "AFP", "Reuters", also two that share a story: "AFP/Reuters"
  /// @return the short name of the (first) agency as it writes itself
  static @Nullable String named(String printed) {
    String whole = single(SERVICE.matcher(printed.strip()).replaceFirst(""));
    if (whole != null) {
      return whole;
    }
    String first = JOIN.split(printed.strip(), 2)[0];
    return first.length() == printed.strip().length() ? null : single(first);
  }

  /// As [#named], but only in the very spelling of the list, as it must be to stand without
  /// brackets.
  static @Nullable String spelled(String printed) {
    boolean sure = EXACT.contains(printed) || LOUD.contains(printed);
    return sure ? single(printed) : null;
  }

  private static @Nullable String single(String name) {
    return name.length() <= 3 && !EXACT.contains(name)
        ? null
        : BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  private static LetterSet initials() {
    LetterSet initials = new LetterSet(Character.SIZE);
    EXACT.forEach(name -> initials.add(name.charAt(0)));
    LOUD.forEach(name -> initials.add(name.charAt(0)));
    return initials;
  }

  private static Map<String, String> byName() {
    Map<String, String> names = new HashMap<>();
    for (List<String> line : LINES) {
      line.forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), line.get(0)));
    }
    return Map.copyOf(names);
  }
}
