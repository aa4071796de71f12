package broadsheet.ui.kit;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/// Text that runs its own way, whichever way the window runs.
///
/// JavaFX 26 cannot break a line inside a run of right-to-left letters (its layout throws), and
/// sets
/// the punctuation of such a run on the wrong side where it comes from another font. So such text
/// is parted wherever a line may break, and its letters from what stands beside them.
public final class Directed {

  /// Parts two runs, and lets figures run from left to right; seen by the layout alone.
  private static final String MARK = "\u200E";

  /// Brackets in pairs: each is the picture of its neighbour in a mirror.
  private static final String BRACKETS = "()[]{}<>«»‹›";

  private Directed() {}

  /// Shows `text` in `label`, which may wrap it.
  public static void set(Labeled label, String text) {
    boolean rightToLeft = isRightToLeft(text);
    label.setNodeOrientation(orientation(rightToLeft));
    List<String> runs = runs(text, rightToLeft);
    label.setText(
        runs.size() == 1
            ? text
            : String.join(MARK, runs.stream().map(run -> turned(run, rightToLeft)).toList()));
  }

  /// Of a text, whichever way the window around it runs.
  public static NodeOrientation orientation(boolean rightToLeft) {
    return rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
  }

  /// True if the first letter that has a direction runs from right to left.
  public static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// The window's own words within a text of either direction: the figures that they open with stay
  /// with them.
  public static String leftToRight(String words) {
    return MARK + words;
  }

  /// The parts of `text` that may each be a run of their own: cut wherever a line may break if
  /// anything in its paragraph runs from right to left, else all of it.
  public static List<String> runs(String text, boolean inRightToLeftParagraph) {
    if (!inRightToLeftParagraph && !hasRightToLeft(text)) {
      return List.of(text);
    }
    List<String> runs = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      part(text.substring(start, end), runs);
    }
    return runs;
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

  private static boolean isWord(char letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.FORMAT, Character.SURROGATE -> true;
      default -> Character.isLetterOrDigit(letter);
    };
  }

  private static boolean hasRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /// Between two marks punctuation would run from left to right.
  private static String turned(String run, boolean rightToLeft) {
    if (!rightToLeft || run.chars().anyMatch(Character::isLetterOrDigit)) {
      return run;
    }
    StringBuilder turned = new StringBuilder();
    for (int i = run.length() - 1; i >= 0; i--) {
      int at = BRACKETS.indexOf(run.charAt(i));
      turned.append(at < 0 ? run.charAt(i) : BRACKETS.charAt(at ^ 1));
    }
    return turned.toString();
  }
}
