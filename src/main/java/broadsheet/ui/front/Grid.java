package broadsheet.ui.front;

import java.util.List;

/// How a page is divided: its columns and what they have room for. Lengths in pixels, estimated for
/// headlines of usual length; a page with longer ones scrolls a little.
///
/// @param shares of the width that the columns take, the lead's first
/// @param under seconds that stand under the lead; the others have the second column
/// @param small whether the lead's headline must be smaller than usual
/// @param leadShape height of the lead's picture by its width
record Grid(List<Double> shares, Sheet sheet, int under, boolean small, double leadShape) {

  /// Between two columns, the rule in its middle.
  static final double GUTTER = 48;

  private static final double WIDE = 1480;
  private static final double USUAL = 940;
  private static final double NARROW = 600;
  private static final double TALLEST_PICTURE = 0.585;
  private static final double FLATTEST_PICTURE = 0.4;
  private static final double SMALL = 400;
  private static final int TITLE = 62;

  /// Of a brief's headline.
  private static final double LINE = 18;

  private static final double LETTER = 7.2;

  Grid {
    shares = List.copyOf(shares);
  }

  /// @param scale of the text; 1 is as designed
  static Grid in(double width, double height, double scale) {
    double wide = width / scale;
    if (wide >= WIDE) {
      return spread(List.of(0.40, 0.22, 0.19, 0.19), width, height, scale);
    }
    if (wide >= USUAL) {
      return spread(List.of(0.46, 0.28, 0.26), width, height, scale);
    }
    return wide >= NARROW
        ? pair(width, height, scale)
        : new Grid(
            List.of(1.0), sheet(3, 1, width, 600 * scale, scale), 3, wide < SMALL, TALLEST_PICTURE);
  }

  /// Lead, seconds beside it, and briefs.
  private static Grid spread(List<Double> shares, double width, double height, double scale) {
    double room = width - (shares.size() - 1) * GUTTER;
    double shape = shape(room * shares.getFirst(), height, scale);
    double second = second(room * shares.get(1), scale);
    double picture = room * shares.get(1) * StoryCard.SECOND_SHAPE;
    int beside = Math.max(1, (int) ((height - picture) / second));
    int under = under(room * shares.getFirst(), height, scale, shape);
    Sheet sheet = sheet(beside + under, shares.size() - 2, room * shares.getLast(), height, scale);
    return new Grid(shares, sheet, under, false, shape);
  }

  /// Lead and what fits under it, and briefs.
  private static Grid pair(double width, double height, double scale) {
    double room = width - GUTTER;
    List<Double> shares = List.of(0.6, 0.4);
    double shape = shape(room * shares.getFirst(), height, scale);
    int under = under(room * shares.getFirst(), height, scale, shape);
    Sheet sheet = sheet(under, 1, room * shares.getLast(), height, scale);
    boolean small = isSmall(room * shares.getFirst(), scale);
    return new Grid(shares, sheet, under, small, shape);
  }

  private static double shape(double column, double height, double scale) {
    double left = height - leadText(column, scale);
    return Math.clamp(left / column, FLATTEST_PICTURE, TALLEST_PICTURE);
  }

  private static int under(double column, double height, double scale, double shape) {
    double left = height - column * shape - leadText(column, scale);
    return (int) Math.max(0, left / second(column, scale));
  }

  /// @param column the width of each column of briefs
  private static Sheet sheet(int seconds, int columns, double column, double height, double scale) {
    double lines = Math.max(Sheet.SECTION, height / (LINE * scale));
    int letters = Math.max(1, (int) (column / (LETTER * scale)));
    return new Sheet(seconds, columns, lines, letters);
  }

  private static double leadText(double column, double scale) {
    return isSmall(column, scale)
        ? (lines(TITLE * 13, column, scale) * 31 + 3 * 22 + 64) * scale
        : (lines(TITLE * 17.5, column, scale) * 41 + 4 * 25 + 64) * scale;
  }

  private static boolean isSmall(double column, double scale) {
    return column / scale < SMALL;
  }

  private static double second(double column, double scale) {
    return (lines(TITLE * 10, column, scale) * 25 + 2 * 18 + 84) * scale;
  }

  private static int lines(double text, double column, double scale) {
    return (int) Math.ceil(text * scale / column);
  }

  /// Those of a page's seconds that stand under its lead.
  List<Story> under(List<Story> seconds) {
    return seconds.subList(Math.min(besides(), seconds.size()), seconds.size());
  }

  /// Those that stand beside it.
  List<Story> beside(List<Story> seconds) {
    return seconds.subList(0, Math.min(besides(), seconds.size()));
  }

  private int besides() {
    return sheet.seconds() - under;
  }
}
