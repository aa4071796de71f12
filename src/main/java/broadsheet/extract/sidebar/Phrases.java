package broadsheet.extract.sidebar;

import broadsheet.extract.text.Resource;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A list of phrases in many languages, asked without regard to case, signs and spaces.
final class Phrases {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final int LONGEST = 6;

  private final Set<String> phrases = new HashSet<>();
  private final List<String> unparted;

  private Phrases(List<String> lines) {
    for (String line : lines) {
      for (String phrase : BAR.split(line.substring(line.indexOf(':') + 1), -1)) {
        String plain = plain(phrase);
        if (!plain.isEmpty()) {
          phrases.add(plain);
        }
      }
    }
    unparted = phrases.stream().filter(Phrases::isUnparted).toList();
  }

  static Phrases read(String name) {
    return new Phrases(Resource.lines(Phrases.class, name));
  }

  /// Whether the text is one of the phrases and nothing else.
  boolean are(String text) {
    return phrases.contains(plain(text));
  }

  /// Whether the text is one of the phrases, or opens with one of several words.
  boolean open(String text) {
    String plain = plain(text);
    if (phrases.contains(plain)) {
      return true;
    }
    List<String> words = List.of(SIGNS.split(plain, -1));
    for (int to = 2; to <= Math.min(words.size(), LONGEST); to++) {
      if (phrases.contains(String.join(" ", words.subList(0, to)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of the phrases stands in the text, as whole words where its script parts words.
  boolean in(String text) {
    String plain = plain(text);
    List<String> words = List.of(SIGNS.split(plain, -1));
    for (int from = 0; from < words.size(); from++) {
      int most = Math.min(words.size(), from + LONGEST);
      for (int to = from + 1; to <= most; to++) {
        if (phrases.contains(String.join(" ", words.subList(from, to)))) {
          return true;
        }
      }
    }
    return unparted.stream().anyMatch(plain::contains);
  }

  private static String plain(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SIGNS.matcher(normal).replaceAll(" ").strip();
  }

  private static boolean isUnparted(String phrase) {
    return switch (UnicodeScript.of(phrase.codePointAt(0))) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> phrase.length() > 1;
      default -> false;
    };
  }
}
