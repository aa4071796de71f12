package broadsheet.ui;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a window stands on the screens, in pixels.
record Frame(double x, double y, double width, double height) {

  /// All of it in sight: moved, and made smaller if need be, onto the screen that shows most of it;
  /// onto the first if it was on one that is no more.
  ///
  /// @param screens at least one
  Frame within(List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream().max(Comparator.comparingDouble(this::seenOn)).orElseThrow();
    double fittingWidth = Math.min(width, screen.getWidth());
    double fittingHeight = Math.min(height, screen.getHeight());
    return new Frame(
        Math.clamp(x, screen.getMinX(), screen.getMaxX() - fittingWidth),
        Math.clamp(y, screen.getMinY(), screen.getMaxY() - fittingHeight),
        fittingWidth,
        fittingHeight);
  }

  private double seenOn(Rectangle2D screen) {
    double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
    return Math.max(0, across) * Math.max(0, down);
  }
}
