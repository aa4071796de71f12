package broadsheet.ui.kit;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/// Text that runs its own way, whichever way the window runs.
///
/// JavaFX 26 cannot break a line inside a run of right-to-left letters (its layout throws), and
/// sets the punctuation of such a run on the wrong side where it comes from another font. So such
/// text is parted wherever a line may break, and its letters from what stands beside them.
///
/// Nor does it break a run of letters that join to clusters, as those of India do, on Linux: all of
/// it is drawn on the first line, far beyond its edge. So such text is parted too where each part
/// can be a node; to a label no mark can be written that parts it and is not drawn: its lines are
/// broken by [WrappedText].
public final class Directed {

  /// Stands between two parts of one line.
  public static final String DOT = " · ";

  /// Parts two runs, and lets figures run from left to right; seen by the layout alone.
  private static final String MARK = "\u200E";

  /// A blank where no line may break.
  private static final char FIRM_BLANK = '\u00A0';

  /// Where a line may break, with no blank to see.
  private static final String BREAK = "\u200B";

  /// Brackets in pairs: each is the picture of its neighbour in a mirror.
  private static final String BRACKETS = "()[]{}<>«»‹›";

  /// Letters that the layout joins to clusters: marks that stand over a letter, the scripts from
  /// Devanagari to Myanmar, parts of Hangul, Khmer and Mongolian.
  private static final Pattern CLUSTERS =
      Pattern.compile("[\\u0300-\\u036F\\u0900-\\u109F\\u1100-\\u11FF\\u1780-\\u18AF]");

  private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

  /// The locale of Java's that finds the words of Thai, which stand without blanks.
  private static final Locale OF_THAI = Locale.of("th");

  private Directed() {}

  /// Shows `text` in `label`, which may wrap it.
  public static void set(Labeled label, String text) {
    label.setNodeOrientation(orientation(isRightToLeft(text)));
    label.setText(marked(text));
  }

  /// The text as a label has to get it, to lay it out well.
  static String marked(String text) {
    if (!hasRightToLeft(text)) {
      return text;
    }
    boolean rightToLeft = isRightToLeft(text);
    List<String> runs = runs(text, rightToLeft);
    return String.join(MARK, rightToLeft && runs.size() > 1 ? turned(runs) : runs);
  }

  /// Of a text, whichever way the window around it runs.
  public static NodeOrientation orientation(boolean rightToLeft) {
    return rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
  }

  /// True if the first letter that has a direction runs from right to left.
  public static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// Parts of one line, a dot between each two, read in the order in which the line runs, whichever
  /// way each of them does.
  ///
  /// Parts that follow each other and run from left to right are one run to the layout: in a line
  /// that runs the other way the last of them is written first. The mark keeps the figures that a
  /// part opens with at its head.
  public static String joined(List<String> parts, boolean inRightToLeftLine) {
    if (!inRightToLeftLine) {
      return String.join(DOT, parts);
    }
    List<String> written = new ArrayList<>();
    int start = 0; // of the parts in a row that run from left to right
    for (String part : parts) {
      if (isRightToLeft(part)) {
        written.add(part);
        start = written.size();
      } else {
        written.add(start, MARK + part);
      }
    }
    return String.join(DOT, written);
  }

  /// The parts of `text` that may each be a run of their own: cut wherever a line may break if
  /// anything in its paragraph runs from right to left, or joins to clusters; else all of it.
  public static List<String> runs(String text, boolean inRightToLeftParagraph) {
    if (!inRightToLeftParagraph && !hasRightToLeft(text) && !hasClusters(text)) {
      return List.of(text);
    }
    List<String> runs = new ArrayList<>();
    BreakIterator breaks = breaks(text);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      part(text.substring(start, end), runs);
    }
    return runs;
  }

  /// Whether its lines have to be broken for a label, which cannot break it.
  static boolean isUnbreakable(String text) {
    return hasClusters(text) && !hasRightToLeft(text);
  }

  private static boolean hasClusters(String text) {
    return CLUSTERS.matcher(text).find();
  }

  private static BreakIterator breaks(String text) {
    return THAI.matcher(text).find()
        ? BreakIterator.getLineInstance(OF_THAI)
        : BreakIterator.getLineInstance();
  }

  private static void part(String piece, List<String> runs) {
    if (!hasRightToLeft(piece)) {
      runs.add(piece);
      return;
    }
    int start = 0;
    for (int i = 1; i < piece.length(); i++) {
      if (isWord(piece.charAt(i)) != isWord(piece.charAt(start))) {
        runs.add(piece.substring(start, i));
        start = i;
      }
    }
    runs.add(piece.substring(start));
  }

  /// With the signs of the script itself, which come from the font that its letters come from.
  private static boolean isWord(char letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.FORMAT, Character.SURROGATE -> true;
      default ->
          Character.isLetterOrDigit(letter)
              || Character.UnicodeBlock.ARABIC.equals(Character.UnicodeBlock.of(letter));
    };
  }

  private static boolean hasRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /// The runs with all that stands between two words as one, turned.
  private static List<String> turned(List<String> runs) {
    List<String> turned = new ArrayList<>();
    StringBuilder between = new StringBuilder();
    for (String run : runs) {
      if (run.chars().anyMatch(letter -> isWord((char) letter))) {
        turned.add(turned(between.toString()));
        turned.add(run);
        between.setLength(0);
      } else {
        between.append(run);
      }
    }
    turned.add(turned(between.toString()));
    turned.removeIf(String::isEmpty);
    return turned;
  }

  /// Between two marks punctuation would run from left to right. So it is written the other way
  /// round, and the line may break only on the side where a blank stood.
  private static String turned(String between) {
    if (between.isBlank()) {
      return between;
    }
    StringBuilder turned = new StringBuilder();
    for (int i = between.length() - 1; i >= 0; i--) {
      char sign = between.charAt(i);
      int at = BRACKETS.indexOf(sign);
      turned.append(sign == ' ' ? FIRM_BLANK : at < 0 ? sign : BRACKETS.charAt(at ^ 1));
    }
    return (between.startsWith(" ") ? BREAK : "") + turned + (between.endsWith(" ") ? BREAK : "");
  }
}
