package broadsheet.ui.viewer;

/// How a picture lies in its window. Lengths in pixels.
///
/// @param zoom 1 where all of it is in sight
/// @param x how far its middle is to the right of the window's
/// @param y how far its middle is below the window's
record Framing(double zoom, double x, double y) {

  static final Framing WHOLE = new Framing(1, 0, 0);

  private static final double MOST = 8;

  /// Larger or smaller by `factor`, between all in sight and eight times that. The point of the
  /// picture that is `atX`, `atY` from the window's middle stays where it is.
  Framing zoomed(double factor, double atX, double atY) {
    double to = Math.clamp(zoom * factor, 1, MOST);
    double by = to / zoom;
    return new Framing(to, atX - (atX - x) * by, atY - (atY - y) * by);
  }

  Framing moved(double right, double down) {
    return new Framing(zoom, x + right, y + down);
  }

  /// The nearest that leaves no gap on one side while the picture is cut off on the other.
  ///
  /// @param hiddenX how much of the picture's width the window cannot show
  Framing within(double hiddenX, double hiddenY) {
    return new Framing(zoom, held(x, hiddenX), held(y, hiddenY));
  }

  private static double held(double offset, double hidden) {
    return hidden <= 0 ? 0 : Math.clamp(offset, -hidden / 2, hidden / 2);
  }
}
