package broadsheet.library;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Prepares text for the index, and what a person typed for a question to it, in the same way.
///
/// The index's own tokenizer takes a run of letters for one word. Chinese, Japanese and Thai are
/// written without spaces, so each of their characters is made a word of its own, and what is
/// looked for is a phrase of them.
final class SearchText {

  /// More words than this find nothing more, and make the question slow.
  private static final int MOST_WORDS = 32;

  private static final int ASCII = 0x80;
  private static final int FIRST_MARK = 0x0300;
  private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Co}]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

  private SearchText() {}

  static String of(String text) {
    String plain = plain(text);
    StringBuilder spaced = new StringBuilder(plain.length() + 16);
    for (int i = 0, c; i < plain.length(); i += Character.charCount(c)) {
      c = plain.codePointAt(i);
      if (Character.isISOControl(c) || c == '"') {
        spaced.append(' '); // a NUL would end the text, a quote the phrase
      } else if (standsAlone(c)) {
        spaced.append(' ').appendCodePoint(c).append(' ');
      } else {
        spaced.appendCodePoint(c);
      }
    }
    return spaced.toString();
  }

  /// In one spelling of many, and without marks.
  private static String plain(String text) {
    if (text.chars().allMatch(c -> c < ASCII)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isMark(c)).forEach(bare::appendCodePoint);
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /// Marks that are left out in everyday writing: accents, Arabic and Hebrew vowel points, the
  /// Arabic stroke that only widens a word. The vowel signs of India and Thailand are letters, and
  /// so are the strokes (U+3099, U+309A) that make another syllable of a Japanese one.
  private static boolean isMark(int c) {
    if (c < FIRST_MARK || c == 0x3099 || c == 0x309A) {
      return false;
    }
    return c == 0x0640
        || (Character.getType(c) == Character.NON_SPACING_MARK
            && switch (UnicodeScript.of(c)) {
              case INHERITED, ARABIC, HEBREW -> true;
              default -> false;
            });
  }

  static boolean standsAlone(int c) {
    if (c < 0x0E00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI;
  }

  /// The phrases of a question, as typed.
  ///
  /// @param begun whether the last word of the last phrase may be only begun
  record Asked(List<String> phrases, boolean begun) {}

  /// All words must occur, the last may be only begun, and what stands between double quotes must
  /// occur as it stands.
  static Asked asked(String typed) {
    List<String> phrases = new ArrayList<>();
    boolean begun = false;
    String[] parts = QUOTE.split(typed, -1);
    for (int i = 0; i < parts.length; i++) {
      boolean quoted = i % 2 == 1;
      for (String phrase : quoted ? new String[] {parts[i]} : SPACE.split(parts[i])) {
        if (phrase.codePoints().anyMatch(Character::isLetterOrDigit)) {
          phrases.add(phrase);
          begun = i == parts.length - 1;
        }
      }
    }
    return new Asked(phrases.subList(0, Math.min(MOST_WORDS, phrases.size())), begun);
  }

  /// The question in FTS5's language. Nothing typed is an operator.
  ///
  /// @return empty if there is no word in it, and nothing can be found
  static String question(String typed) {
    Asked asked = asked(typed);
    return asked.phrases().stream()
            .map(phrase -> '"' + of(phrase) + '"')
            .collect(Collectors.joining(" "))
        + (asked.begun() ? "*" : "");
  }

  /// The words that the index's tokenizer makes of a text: runs of letters, numbers and marks, as
  /// the schema tells it, in small letters.
  static List<String> words(String text) {
    return WORD.matcher(of(text).toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /// Whether a letter is part of a word, or one by itself.
  static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.PRIVATE_USE ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
