package broadsheet.extract.metadata;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text by its script and its commonest small words.
public final class LanguageGuess {

  private static final int SAMPLE = 10_000;
  private static final int FEWEST_WORDS = 8;

  /// Of the blocks that no other script shares.
  private static final int LAST_LATIN = 0x24F;

  /// The share of small words from which a guess holds.
  private static final double SURE = 0.12;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Map<String, Map<String, Integer>> SMALL_WORDS = read();

  private LanguageGuess() {}

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
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        if (c > LAST_LATIN) {
          scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
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
    Map<String, Integer> points = new HashMap<>();
    int words = 0;
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words++;
      SMALL_WORDS
          .getOrDefault(word.group(), Map.of())
          .forEach((language, point) -> points.merge(language, point, Integer::sum));
    }
    if (words < FEWEST_WORDS) {
      return null;
    }
    String best = null;
    int most = (int) (words * SURE);
    for (Map.Entry<String, Integer> language : points.entrySet()) {
      if (language.getValue() > most) {
        most = language.getValue();
        best = language.getKey();
      }
    }
    return best;
  }

  private static Map<String, Map<String, Integer>> read() {
    Map<String, Map<String, Integer>> languages = new HashMap<>();
    for (List<String> line : WordList.words("stopwords.txt")) {
      for (String word : line.subList(1, line.size())) {
        languages.computeIfAbsent(word, _ -> new HashMap<>()).put(line.getFirst(), 1);
      }
    }
    return languages;
  }
}
