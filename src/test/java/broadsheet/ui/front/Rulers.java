package broadsheet.ui.front;

/// Rulers in whose print every letter is ten pixels wide, every line twenty high.
final class Rulers {

  private static final Face FACE = new Face(10, 20, 20);

  private Rulers() {}

  static Ruler at(double scale) {
    return new Ruler(scale, FACE, FACE, FACE, FACE, FACE, FACE, FACE, FACE);
  }

  /// A sheet with a column beside the lead and one of briefs, or only the latter.
  static Sheet sheet(double height, boolean beside) {
    return new Sheet(height, 400, beside ? 250 : 0, 1, 250, at(1));
  }
}
