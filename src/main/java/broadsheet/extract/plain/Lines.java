package broadsheet.extract.plain;

import broadsheet.extract.text.Months;
import java.util.regex.Pattern;

/// Tells headline lines, sentences and days from each other.
final class Lines {

  /// The end of a sentence, perhaps in quotation marks; "U.S." is none.
  private static final Pattern SENTENCE = Pattern.compile("(?<![ .]\\p{Lu})[.!:;,。][\"'”’»)]*$");

  private static final int MOST_WORDS = 18;
  private static final int LONGEST = 160;

  /// Words; more than the day are said in a longer line.
  private static final int DAY = 6;

  private static final Pattern WORDS = Pattern.compile("\\P{L}+");

  private Lines() {}

  /// Whether it could be a headline or a title: short, and no sentence.
  static boolean isLine(String text) {
    return words(text) <= MOST_WORDS && text.length() <= LONGEST && !isSentence(text);
  }

  static boolean isSentence(String text) {
    return SENTENCE.matcher(text).find();
  }

  /// "Sep 21, 2022", "Wednesday 21 September", "21.09.2022".
  static boolean isDay(String text) {
    return text.chars().anyMatch(Character::isDigit)
        && words(text) <= DAY
        && (text.chars().noneMatch(Character::isLetter)
            || WORDS.splitAsStream(text).anyMatch(word -> Months.inText(word) > 0));
  }

  /// @param text single spaces between its words
  static int words(String text) {
    return text.isBlank() ? 0 : text.split(" ", -1).length;
  }
}
