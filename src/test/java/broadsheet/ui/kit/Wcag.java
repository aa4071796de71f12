package broadsheet.ui.kit;

import javafx.scene.paint.Color;

/// How well one colour is seen on another, as WCAG 2.2 defines it.
public final class Wcag {

  /// Least contrast of a text: success criterion 1.4.3 (AA).
  public static final double TEXT = 4.5;

  /// Least contrast of a mark that tells something: 1.4.11.
  public static final double MARK = 3;

  private Wcag() {}

  /// From 1, where nothing is seen, to 21.
  public static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
