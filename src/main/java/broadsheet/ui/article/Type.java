package broadsheet.ui.article;

import broadsheet.ui.kit.Fonts;
import broadsheet.ui.settings.Settings;
import broadsheet.ui.settings.Typeface;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How the reader wants articles to be set.
///
/// @param leading pixels between two lines of the text
/// @param width of the column, in pixels
record Type(Typeface face, double leading, double width) {

  /// Pixels at scale 1.
  private static final double BODY = 17;

  /// Lines of larger text may be shorter, or they would not fit the window.
  private static final double GROWTH = 0.45;

  static Type of(Settings settings) {
    double scale = settings.scale().get();
    double size = BODY * scale;
    Typeface face = settings.typeface().get();
    Text line = new Text("Hg");
    line.setFont(Font.font(face == Typeface.SERIF ? Fonts.news() : Fonts.INTERFACE, size));
    double leading = settings.lineHeight().get() * size - line.getLayoutBounds().getHeight();
    double width = settings.articleWidth().get() * (1 + Math.max(0, scale - 1) * GROWTH);
    return new Type(face, Math.max(0, Math.round(leading)), width);
  }
}
