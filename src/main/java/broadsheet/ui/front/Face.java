package broadsheet.ui.front;

import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// How much room text takes in one font. Lines are counted by the usual widths of letters: that
/// needs no window, and a whole edition is counted in a moment. Where a line breaks is known but to
/// within a letter or two.
///
/// @param letter how wide a usual letter is, in pixels
/// @param first height of a single line, in pixels
/// @param line from one line to the next, in pixels
record Face(double letter, double first, double line) {

  private static final String SPECIMEN =
      "The survey ship is back in the harbour with new charts of it";
  private static final String NARROW = " fijlrtI.,:;!|'’()[]/";
  private static final String BROAD = "mwMW—%@";

  /// A line too many leaves a little air, one too few makes a page scroll.
  private static final double CAUTION = 0.99;

  private static final int FIRST_IDEOGRAPH = 0x2E80;

  /// As labels print it, which centre their lines.
  ///
  /// @param spacing between two lines, beside what the font itself leaves; in pixels
  static Face of(Font font, double spacing) {
    Text specimen = new Text(SPECIMEN);
    specimen.setFont(font);
    specimen.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    specimen.setLineSpacing(spacing);
    Bounds one = specimen.getLayoutBounds();
    specimen.setText(SPECIMEN + "\n" + SPECIMEN);
    double letters = SPECIMEN.codePoints().mapToDouble(Face::width).sum();
    double two = specimen.getLayoutBounds().getHeight();
    return new Face(one.getWidth() / letters, one.getHeight(), two - one.getHeight());
  }

  double height(String text, double width) {
    return height(lines(text, width));
  }

  double height(int lines) {
    return first + (lines - 1) * line;
  }

  /// How many lines a text fills, at least one.
  int lines(String text, double width) {
    double room = width / letter * CAUTION;
    int lines = 1;
    double used = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      word += width(next);
      if (next != ' ' && used > 0 && used + word > room) {
        lines++;
        used = 0;
      }
      if (mayBreakAfter(next)) {
        used += word;
        word = 0;
      }
    }
    return lines;
  }

  /// Chinese and Japanese break anywhere.
  private static boolean mayBreakAfter(char letter) {
    return letter == ' ' || letter == '-' || letter >= FIRST_IDEOGRAPH;
  }

  /// Of a letter, in usual letters.
  private static double width(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.6;
    }
    if (letter >= FIRST_IDEOGRAPH) {
      return 1.8;
    }
    return BROAD.indexOf(letter) >= 0 ? 1.55 : Character.isUpperCase(letter) ? 1.22 : 1.05;
  }
}
