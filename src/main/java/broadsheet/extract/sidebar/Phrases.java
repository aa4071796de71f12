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

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern BAR = Pattern.compile("\\|");

  /// Words in the longest phrase, and more signs than any has.
  private static final int LONGEST = 6;

  private static final int MOST_SIGNS = 64;

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
    return text.length() <= MOST_SIGNS && phrases.contains(plain(text));
  }

  /// Whether the text is one of the phrases, or opens with one of several words.
  boolean open(String text) {
    String plain = plain(text);
    if (phrases.contains(plain)) {
      return true;
    }
    List<String> words = List.of(SPACE.split(plain, -1));
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
    List<String> words = List.of(SPACE.split(plain, -1));
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

  /// In small letters, with one space for whatever is neither letter nor figure.
  private static String plain(String text) {
    String normal =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isMark(c)) {
        plain.appendCodePoint(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnparted(String phrase) {
    return switch (UnicodeScript.of(phrase.codePointAt(0))) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> phrase.length() > 1;
      default -> false;
    };
  }
}
