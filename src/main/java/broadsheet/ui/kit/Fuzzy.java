package broadsheet.ui.kit;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How well what was typed names a text. Its letters stand in the text in order, each either at the
/// beginning of a word or in a word that was begun; case and accents do not count.
public final class Fuzzy {

  private static final int WORD_START = 10;
  private static final int NEXT_LETTER = 8;
  private static final int INSIDE_WORD = 1;
  private static final int SKIPPED = -2;
  private static final int FIRST_WORD = 4;

  /// What a letter must bring on average, lest letters far apart count as a name.
  private static final int LEAST = 5;

  /// So many letters more in the text cost one point: of two that match alike the shorter is meant.
  private static final int LETTERS_A_POINT = 12;

  private static final int NONE = Integer.MIN_VALUE / 2;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Fuzzy() {}

  /// Higher is better; empty if a word of what was typed is not in the text. Nothing typed is in
  /// every text, for 0.
  public static OptionalInt score(String typed, String text) {
    String folded = PlainLetters.of(text);
    int score = 0;
    for (String word : BLANKS.splitAsStream(PlainLetters.of(typed).strip()).toList()) {
      if (!word.isEmpty()) {
        int found = best(word, folded);
        if (found < LEAST * word.length()) {
          return OptionalInt.empty();
        }
        score += found;
      }
    }
    return OptionalInt.of(score == 0 ? 0 : score - folded.length() / LETTERS_A_POINT);
  }

  /// The best way to find `word`: `ends[j]` is what the letters so far bring if the last of them
  /// is found at `j`.
  private static int best(String word, String text) {
    int[] ends = new int[text.length()];
    for (int j = 0; j < text.length(); j++) {
      int worth = startsWord(text, j) ? WORD_START + (j == 0 ? FIRST_WORD : 0) : INSIDE_WORD;
      ends[j] = text.charAt(j) == word.charAt(0) ? worth : NONE;
    }
    for (int i = 1; i < word.length(); i++) {
      ends = next(word.charAt(i), text, ends);
    }
    return Arrays.stream(ends).max().orElse(NONE);
  }

  private static int[] next(char letter, String text, int[] before) {
    int[] ends = new int[before.length];
    Arrays.fill(ends, NONE);
    int anywhere = NONE;
    int inWord = NONE;
    for (int j = 1; j < ends.length; j++) {
      anywhere = Math.max(anywhere, before[j - 1]);
      boolean start = startsWord(text, j);
      inWord = start ? NONE : Math.max(inWord, before[j - 1]);
      if (text.charAt(j) == letter) {
        int jumped = start ? anywhere + WORD_START : inWord + INSIDE_WORD + SKIPPED;
        ends[j] = Math.max(jumped, before[j - 1] + NEXT_LETTER);
      }
    }
    return ends;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0
        || (Character.isLetterOrDigit(text.charAt(at))
            && (!Character.isLetterOrDigit(text.charAt(at - 1))
                || Character.isIdeographic(text.charAt(at))));
  }
}
