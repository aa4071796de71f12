package broadsheet.ui.article;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.TextFlow;

/// Where the lines of a text begin, of those that are laid out.
final class LineTops {

  private LineTops() {}

  /// The line that begins last between two heights.
  ///
  /// @param text what holds the lines
  /// @param from pixels below the top of `text`, as is `to`
  static OptionalDouble last(Parent text, double from, double to) {
    return flows(text)
        .flatMapToDouble(flow -> tops(flow, text))
        .filter(top -> top >= from && top <= to)
        .max();
  }

  private static DoubleStream tops(TextFlow flow, Node text) {
    return flow.getLayoutInfo().getTextLines(false).stream()
        .mapToDouble(
            line -> {
              Rectangle2D at = line.bounds();
              return text.sceneToLocal(flow.localToScene(at.getMinX(), at.getMinY())).getY();
            });
  }

  private static Stream<TextFlow> flows(Node node) {
    return switch (node) {
      case TextFlow flow -> Stream.of(flow);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(LineTops::flows);
      default -> Stream.empty();
    };
  }
}
