package broadsheet.ui.kit;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/// Text that runs its own way, whichever way the window runs.
///
/// JavaFX 26 cannot break a line inside a run of right-to-left letters (its layout throws), so such
/// text is parted wherever a line may break.
public final class Directed {

  /// Parts two runs; seen by the layout alone.
  private static final String MARK = "\u200E";

  private Directed() {}

  /// Shows `text` in `label`, which may wrap it.
  public static void set(Labeled label, String text) {
    boolean rightToLeft = isRightToLeft(text);
    label.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    label.setText(String.join(MARK, runs(text, rightToLeft)));
  }

  /// True if the first letter that has a direction runs from right to left.
  public static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// The parts of `text` that may each be a run of their own: cut wherever a line may break if
  /// anything in its paragraph runs from right to left, else all of it.
  public static List<String> runs(String text, boolean inRightToLeftParagraph) {
    if (!inRightToLeftParagraph && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return List.of(text);
    }
    List<String> runs = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      runs.add(text.substring(start, end));
    }
    return runs;
  }
}
