package broadsheet.ui;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where a window stands on the screens, in pixels.
record Frame(double x, double y, double width, double height) {

  /// As high as the bar by which a window is moved.
  private static final double BAR = 28;

  /// As it is while most of it is in sight, and the bar by which it is moved. Else moved, and made
  /// smaller if need be, onto the screen that shows most of it; onto the first if it was on one
  /// that is no more.
  ///
  /// @param screens at least one
  Frame within(List<Rectangle2D> screens) {
    boolean bar = screens.stream().anyMatch(screen -> top().seenOn(screen) > top().area() / 2);
    double seen = screens.stream().mapToDouble(this::seenOn).sum();
    return bar && seen > area() / 2 ? this : movedOnto(screens);
  }

  private Frame movedOnto(List<Rectangle2D> screens) {
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

  static Frame of(Stage window) {
    return new Frame(window.getX(), window.getY(), window.getWidth(), window.getHeight());
  }

  /// Puts a window there, or where it can be seen.
  void place(Stage window) {
    Frame seen = within(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    window.setX(seen.x());
    window.setY(seen.y());
    window.setWidth(seen.width());
    window.setHeight(seen.height());
  }

  /// Whether the system says all of it.
  boolean isWhole() {
    return Double.isFinite(x + y + width + height) && width > 0 && height > 0;
  }

  /// Whether it fills a screen.
  boolean fills(Rectangle2D screen) {
    return new Rectangle2D(x, y, width, height).contains(screen);
  }

  private Frame top() {
    return new Frame(x, y, width, BAR);
  }

  private double area() {
    return width * height;
  }

  private double seenOn(Rectangle2D screen) {
    double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
    return Math.max(0, across) * Math.max(0, down);
  }
}
