package broadsheet.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A text in one font that is broken to lines where its script may be, for a label that cannot
/// do that: its letters join to clusters, and Thai has no blanks. It is measured once; then a line
/// of any width is found by adding.
final class BrokenLines {

  private static final String ELLIPSIS = "…";

  private final Text ruler = new Text();
  private final List<Piece> pieces;
  private final double ellipsis;

  /// What no line may break.
  ///
  /// @param bare width without the blanks at its end, which take no room at the end of a line
  private record Piece(String text, double width, double bare) {}

  BrokenLines(String text, Font font) {
    ruler.setFont(font);
    ellipsis = width(ELLIPSIS);
    pieces = Directed.runs(text, false).stream().map(this::piece).toList();
  }

  /// All on one line, in pixels.
  double width() {
    return pieces.stream().mapToDouble(Piece::width).sum();
  }

  /// With a line feed between two lines.
  ///
  /// @param width of a line, in pixels
  /// @param most lines; what needs more ends with an ellipsis
  String at(double width, int most) {
    List<Piece> fitting = pieces.stream().flatMap(piece -> fitting(piece, width)).toList();
    List<String> lines = new ArrayList<>();
    for (int from = 0, to; from < fitting.size(); from = to) {
      to = end(fitting, from, width);
      boolean cut = lines.size() == most - 1 && to < fitting.size();
      if (cut) {
        to = end(fitting, from, width - ellipsis);
      }
      lines.add(text(fitting.subList(from, to)) + (cut ? ELLIPSIS : ""));
      if (cut) {
        break;
      }
    }
    return String.join("\n", lines);
  }

  /// Where the line ends that begins at `from`: after one piece at least.
  private static int end(List<Piece> pieces, int from, double width) {
    double used = 0;
    int end = from;
    while (end < pieces.size() && (end == from || used + pieces.get(end).bare() <= width)) {
      used += pieces.get(end).width();
      end++;
    }
    return end;
  }

  private static String text(List<Piece> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(piece -> text.append(piece.text()));
    return text.toString().strip();
  }

  /// A piece that is wider than a line, as an address is, is broken between any two letters.
  private Stream<Piece> fitting(Piece piece, double width) {
    if (piece.bare() <= width) {
      return Stream.of(piece);
    }
    BreakIterator letters = BreakIterator.getCharacterInstance();
    letters.setText(piece.text());
    List<Piece> parts = new ArrayList<>();
    int from = letters.first();
    for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
      parts.add(piece(piece.text().substring(from, to)));
    }
    return parts.stream();
  }

  private Piece piece(String text) {
    return new Piece(text, width(text), width(text.stripTrailing()));
  }

  private double width(String text) {
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }
}
