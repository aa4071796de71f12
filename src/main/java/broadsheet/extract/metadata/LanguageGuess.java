package broadsheet.extract.metadata;

import broadsheet.extract.text.Lexicon;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text by its script and its commonest small words.
public final class LanguageGuess {

  private static final int SAMPLE = 10_000;
  private static final int FEWEST_WORDS = 8;

  /// Of the blocks that no other script shares.
  private static final int LAST_LATIN = 0x24F;

  /// The share of small words from which a guess holds.
  private static final double SURE = 0.12;

  /// By their tags: of two languages with as many words in a text the first is told, always.
  private static final List<List<String>> LINES =
      WordList.words("stopwords.txt").stream()
          .sorted(Comparator.comparing(List::getFirst))
          .toList();

  private static final List<String> LANGUAGES = LINES.stream().map(List::getFirst).toList();

  private static final Lexicon SMALL_WORDS =
      new Lexicon(LINES.stream().flatMap(LanguageGuess::words).toList());

  /// The number of the language that each of them is of; one may be of several.
  private static final int[] LANGUAGE_OF_WORD =
      IntStream.range(0, LINES.size())
          .flatMap(language -> words(LINES.get(language)).mapToInt(_ -> language))
          .toArray();

  private LanguageGuess() {}

  private static Stream<String> words(List<String> line) {
    return line.stream().skip(1).distinct();
  }

  /// @return a BCP 47 tag; nothing if the text is too short or mixed to say
  public static @Nullable String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String byScript = byScript(sample);
    return byScript != null ? byScript : byWords(sample);
  }

  private static @Nullable String byScript(String text) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.charAt(i);
      if (c <= LAST_LATIN) {
        letters += Character.isLetter(c) ? 1 : 0;
        i++;
        continue;
      }
      c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if (letters < FEWEST_WORDS) {
      return null;
    }
    if ((kana + han) * 2 > letters) {
      return kana * 8 > han ? "ja" : "zh";
    }
    for (Map.Entry<UnicodeScript, String> script : ONE_LANGUAGE.entrySet()) {
      if (scripts.getOrDefault(script.getKey(), 0) * 2 > letters) {
        return script.getValue();
      }
    }
    return null;
  }

  private static final Map<UnicodeScript, String> ONE_LANGUAGE =
      Map.of(
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.BENGALI, "bn",
          UnicodeScript.TAMIL, "ta");

  private static @Nullable String byWords(String text) {
    int[] points = new int[LANGUAGES.size()];
    int words = 0;
    for (int start = 0; start < text.length(); ) {
      int end = endOfWord(text, start);
      if (end == start) {
        start++;
        continue;
      }
      words++;
      SMALL_WORDS.at(
          text,
          start,
          end,
          (word, _, behind) -> points[LANGUAGE_OF_WORD[word]] += behind == end ? 1 : 0);
      start = end;
    }
    if (words < FEWEST_WORDS) {
      return null;
    }
    String best = null;
    int most = (int) (words * SURE);
    for (int language = 0; language < points.length; language++) {
      if (points[language] > most) {
        most = points[language];
        best = LANGUAGES.get(language);
      }
    }
    return best;
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.charAt(at);
      if (isSmall(c)) {
        at++;
        continue;
      }
      c = text.codePointAt(at);
      if (!Character.isLetter(c) && !isMark(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /// What most of most texts is.
  private static boolean isSmall(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
