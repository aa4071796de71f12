package broadsheet.extract.sidebar;

import broadsheet.extract.text.Lexicon;
import broadsheet.extract.text.Resource;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A list of phrases in many languages, asked without regard to case, signs and spaces.
final class Phrases {

  private static final Pattern BAR = Pattern.compile("\\|");

  /// Words in the longest phrase, and more signs than any has.
  private static final int LONGEST = 6;

  private static final int MOST_SIGNS = 64;
  private static final int OPENING_BITS = 12;

  private final Set<String> phrases = new HashSet<>();

  /// The first word of each, as well as [#OPENING_BITS] can tell them: where none of them stands,
  /// no phrase begins.
  private final BitSet openings = new BitSet(1 << OPENING_BITS);

  private final Lexicon unparted;

  private Phrases(List<String> lines) {
    for (String line : lines) {
      for (String phrase : BAR.split(line.substring(line.indexOf(':') + 1), -1)) {
        String plain = plain(phrase);
        if (!plain.isEmpty()) {
          phrases.add(plain);
          openings.set(bit(firstWord(plain, 0)));
        }
      }
    }
    unparted = new Lexicon(phrases.stream().filter(Phrases::isUnparted).toList());
  }

  static Phrases read(String name) {
    return new Phrases(Resource.lines(Phrases.class, name));
  }

  /// Whether the text is one of the phrases and nothing else.
  boolean are(String text) {
    return text.length() <= MOST_SIGNS && mayOpen(text) && phrases.contains(plain(text));
  }

  /// Whether the text is one of the phrases, or opens with one of several words.
  boolean open(String text) {
    if (!mayOpen(text)) {
      return false;
    }
    String plain = plain(text);
    return phrases.contains(plain) || opensAt(plain, 0, 2);
  }

  /// Whether one of the phrases stands in the text, as whole words where its script parts words.
  boolean in(String text) {
    String plain = plain(text);
    for (int from = 0; from >= 0; from = after(plain, from)) {
      if (opensAt(plain, from, 1)) {
        return true;
      }
    }
    return !isAscii(plain) && unparted.anyIn(plain);
  }

  /// Whether the first word may be one that a phrase opens with; a word that is not written in
  /// ASCII may be another when it is made plain.
  private boolean mayOpen(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int small = c | 0x20;
      if (c >= 0x80) {
        return true;
      } else if ((small >= 'a' && small <= 'z') || (c >= '0' && c <= '9')) {
        hash = hash * 31 + small;
      } else if (hash != 0) {
        break;
      }
    }
    return hash != 0 && openings.get(bit(hash));
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> OPENING_BITS) & ((1 << OPENING_BITS) - 1);
  }

  /// Whether a phrase of so many words at least begins at `from`.
  private boolean opensAt(String plain, int from, int fewest) {
    if (!openings.get(bit(firstWord(plain, from)))) {
      return false;
    }
    int to = from - 1;
    for (int words = 1; words <= LONGEST; words++) {
      to = plain.indexOf(' ', to + 1);
      int end = to < 0 ? plain.length() : to;
      if (words >= fewest && phrases.contains(plain.substring(from, end))) {
        return true;
      }
      if (to < 0) {
        break;
      }
    }
    return false;
  }

  /// A number for the word at `from`.
  private static int firstWord(String plain, int from) {
    int hash = 0;
    for (int i = from; i < plain.length() && plain.charAt(i) != ' '; i++) {
      hash = hash * 31 + plain.charAt(i);
    }
    return hash;
  }

  /// Where the next word begins; -1 behind the last.
  private static int after(String plain, int from) {
    int space = plain.indexOf(' ', from);
    return space < 0 ? -1 : space + 1;
  }

  /// In small letters, with one space for whatever is neither letter nor figure.
  private static String plain(String text) {
    if (isAscii(text)) {
      return plainAscii(text);
    }
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
    String small = plain.toString().strip().toLowerCase(Locale.ROOT);
    return small.replace("i\u0307", "i"); // of the Turkish capital
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String plainAscii(String text) {
    byte[] plain = new byte[text.length()];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      c += c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0;
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain[n++] = (byte) c;
      } else if (n > 0 && plain[n - 1] != ' ') {
        plain[n++] = ' ';
      }
    }
    n -= n > 0 && plain[n - 1] == ' ' ? 1 : 0;
    return new String(plain, 0, n, StandardCharsets.ISO_8859_1);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnparted(String phrase) {
    return switch (UnicodeScript.of(phrase.codePointAt(0))) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> phrase.length() > 1;
      default -> false;
    };
  }
}
