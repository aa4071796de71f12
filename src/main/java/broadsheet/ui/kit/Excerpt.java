package broadsheet.ui.kit;

import java.text.BreakIterator;
import java.util.regex.Pattern;

/// The beginning of a text, as much of it as there is room for.
public final class Excerpt {

  /// A sentence is whole rather than cut if it is only a little longer than there is room for.
  private static final double LENIENCE = 1.3;

  /// Where a clause ends so late, the text is cut there rather than in the middle of the next.
  private static final double LATE = 0.7;

  private static final String CLAUSE_ENDS = ",;:–—،؛、，；：";

  /// That of a list's item or of a heading, whose words are cut off.
  private static final Pattern NUMBER_OF_THE_NEXT =
      Pattern.compile("(?<=\\p{P})\\s+\\p{Nd}{1,3}\\.$");

  private Excerpt() {}

  /// Whole sentences of at most `most` characters. The first may be a little longer; if it is much
  /// longer, its first words.
  public static String sentences(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Words.locale());
    int end = lastBreak(sentences, text, most);
    if (end == 0 && sentences.following(0) <= most * LENIENCE) {
      end = sentences.current();
    }
    return end > 0 ? withoutNumber(text.substring(0, end).strip()) : words(text, most);
  }

  private static String withoutNumber(String sentences) {
    return NUMBER_OF_THE_NEXT.matcher(sentences).replaceFirst("");
  }

  /// All of a text of at most `most` characters, else its first words and an ellipsis.
  public static String words(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = lastBreak(BreakIterator.getLineInstance(Words.locale()), text, most);
    String words = text.substring(0, end > 0 ? end : most);
    for (int i = words.length() - 1; i >= most * LATE; i--) {
      if (CLAUSE_ENDS.indexOf(words.charAt(i)) >= 0) {
        return words.substring(0, i).strip() + "…";
      }
    }
    return words.strip() + "…";
  }

  /// A break stands after the space that it is made at.
  private static int lastBreak(BreakIterator breaks, String text, int most) {
    breaks.setText(text);
    return breaks.preceding(Math.min(text.length(), most + 2));
  }
}
