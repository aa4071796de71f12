package broadsheet.ui.headlines;

/// Where a row is to stand in sight, from which all others follow.
///
/// @param y pixels below the upper edge
/// @param down share of the height in sight that is added to `y`
/// @param hidden share of the row's own height that is taken from it
record Anchor(Row row, double y, double down, double hidden) {

  static Anchor at(Row row, double y) {
    return new Anchor(row, y, 0, 0);
  }

  /// At the upper edge, so much of it above that.
  static Anchor above(Row row, double hidden) {
    return new Anchor(row, 0, 0, hidden);
  }

  static Anchor bottom(Row row) {
    return new Anchor(row, 0, 1, 1);
  }

  /// Where the eye looks first.
  static Anchor third(Row row) {
    return new Anchor(row, 0, 1.0 / 3, 0);
  }

  Anchor moved(double pixels) {
    return new Anchor(row, y + pixels, down, hidden);
  }

  double top(double height, double rowHeight) {
    return y + down * height - hidden * rowHeight;
  }
}
