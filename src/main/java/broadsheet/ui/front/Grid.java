package broadsheet.ui.front;

import java.util.List;

/// How a page is divided into columns.
///
/// @param shares of the width that the columns take, the lead's first
record Grid(List<Double> shares, Sheet sheet) {

  /// Between two columns, the rule in its middle.
  static final double GUTTER = 48;

  private static final double WIDE = 1480;
  private static final double USUAL = 940;
  private static final double NARROW = 600;

  /// A lower window scrolls. At scale 1.
  private static final double LOWEST = 360;

  Grid {
    shares = List.copyOf(shares);
  }

  /// @param width in pixels, as is `height`
  static Grid in(double width, double height, Ruler ruler) {
    double wide = width / ruler.scale();
    double high = Math.max(height, LOWEST * ruler.scale());
    if (wide >= WIDE) {
      return spread(List.of(0.40, 0.22, 0.19, 0.19), width, high, ruler);
    }
    if (wide >= USUAL) {
      return spread(List.of(0.46, 0.28, 0.26), width, high, ruler);
    }
    return wide >= NARROW
        ? pair(List.of(0.6, 0.4), width, high, ruler)
        : new Grid(List.of(1.0), new Sheet(high, width, 0, 1, width, ruler));
  }

  /// Whether a page that was set for `other` need only be stretched to stand here.
  boolean isSetLike(Grid other) {
    return shares.equals(other.shares) && sheet.small() == other.sheet.small();
  }

  /// Lead, seconds beside it, and briefs.
  private static Grid spread(List<Double> shares, double width, double height, Ruler ruler) {
    double room = width - (shares.size() - 1) * GUTTER;
    int briefs = shares.size() - 2;
    double brief = room * shares.getLast();
    Sheet sheet =
        new Sheet(height, room * shares.getFirst(), room * shares.get(1), briefs, brief, ruler);
    return new Grid(shares, sheet);
  }

  /// Lead and what fits under it, and briefs.
  private static Grid pair(List<Double> shares, double width, double height, Ruler ruler) {
    double room = width - GUTTER;
    double lead = room * shares.getFirst();
    return new Grid(shares, new Sheet(height, lead, 0, 1, room * shares.getLast(), ruler));
  }
}
