package broadsheet.ui.article;

import broadsheet.ui.settings.Settings;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How the reader wants articles to be set.
///
/// @param family of fonts
/// @param leading pixels between two lines of the text
/// @param width of the column, in pixels
record Type(String family, double leading, double width) {

  /// Pixels at scale 1.
  private static final double BODY = 17;

  /// A line has room for so many letters more than it has, on the average: half a word.
  private static final double RAGGED = 5;

  /// Letters and blanks as often as they are in news.
  private static final String SPECIMEN =
      "The ministers of the four northern ports met in Tromsø on Tuesday to agree on a plan for"
          + " winter shipping. It took them eleven hours, and the result is 400 pages long.";

  static Type of(Settings settings) {
    double size = BODY * settings.scale().get();
    String family = settings.typeface().get().family();
    Text specimen = new Text(SPECIMEN);
    specimen.setFont(Font.font(family, size));
    Bounds bounds = specimen.getLayoutBounds();
    double leading = settings.lineHeight().get() * size - bounds.getHeight();
    double width = (settings.measure().get() + RAGGED) * bounds.getWidth() / SPECIMEN.length();
    return new Type(family, Math.max(0, Math.round(leading)), Math.ceil(width));
  }
}
