package broadsheet.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/// Text that runs its own way, whichever way the window runs.
///
/// JavaFX 26 cannot break a line inside a run of right-to-left letters (its layout throws), so such
/// text is parted at its words, where lines break anyway.
public final class Directed {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern SPACE_BEFORE_LETTER =
      Pattern.compile("(\\s+)(?=\\P{L}*[\\p{IsArabic}\\p{IsHebrew}])");

  /// Seen by the layout alone.
  private static final String MARK = "\u200E";

  private Directed() {}

  /// Shows `text` in `label`, which may wrap it.
  public static void set(Labeled label, String text) {
    boolean rightToLeft = isRightToLeft(text);
    label.setNodeOrientation(
        rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    label.setText(
        Bidi.requiresBidi(text.toCharArray(), 0, text.length())
            ? SPACE_BEFORE_LETTER.matcher(text).replaceAll("$1" + MARK)
            : text);
  }

  /// True if the first letter that has a direction runs from right to left.
  public static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// The parts of `text` that may each be a run of their own: its words if anything in its paragraph
  /// runs from right to left, else all of it.
  public static List<String> runs(String text, boolean inRightToLeftParagraph) {
    if (!inRightToLeftParagraph && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return List.of(text);
    }
    List<String> runs = new ArrayList<>();
    Matcher gaps = SPACE.matcher(text);
    int start = 0;
    while (gaps.find()) {
      runs.add(text.substring(start, gaps.end()));
      start = gaps.end();
    }
    runs.add(text.substring(start));
    return runs;
  }
}
