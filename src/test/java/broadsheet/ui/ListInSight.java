package broadsheet.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;

/// The list of headlines as the reader sees it, and turns it.
final class ListInSight {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final OpenDesk open;

  ListInSight(OpenDesk open) {
    this.open = open;
  }

  /// A row and where it stands.
  record Seen(String words, double y) {}

  /// The uppermost row, wholly in sight or not.
  Seen first() {
    return seen().getFirst();
  }

  Seen last() {
    return seen().getLast();
  }

  /// From the upper edge down.
  List<Seen> seen() {
    return HeadlessFx.on(() -> cells().map(cell -> new Seen(words(cell), top(cell))).toList());
  }

  /// What the chosen row says; "" if none is in sight.
  String chosen() {
    return HeadlessFx.on(
        () ->
            cells()
                .filter(cell -> cell.getPseudoClassStates().contains(SELECTED))
                .map(ListInSight::words)
                .findFirst()
                .orElse(""));
  }

  /// Whether the chosen row is in sight from its upper to its lower edge.
  boolean chosenIsWhole() {
    return HeadlessFx.on(
        () -> {
          Bounds view = bounds(open.node(".headlines .list-view"));
          return cells()
              .filter(cell -> cell.getPseudoClassStates().contains(SELECTED))
              .map(ListInSight::bounds)
              .anyMatch(
                  cell -> cell.getMinY() >= view.getMinY() && cell.getMaxY() <= view.getMaxY());
        });
  }

  /// What the row below one says.
  String below(String words) {
    List<String> all = seen().stream().map(Seen::words).toList();
    return all.get(all.indexOf(words) + 1);
  }

  /// Turns the wheel over it, down or up.
  void turn(int notches) {
    open.hover(open.node(".headlines .list-view"));
    HeadlessFx.run(() -> HeadlessFx.robot().mouseWheel(notches));
    open.settle();
  }

  /// Brings the thumb to a share of its way.
  void pull(double share) {
    HeadlessFx.run(() -> bar().setValue(share));
    open.settle();
  }

  ScrollBar bar() {
    return (ScrollBar) open.node(".headlines .list-view > .scroll-bar");
  }

  private Stream<Node> cells() {
    return open.scene().getRoot().lookupAll(".headlines .list-cell").stream()
        .filter(OpenDesk::seen)
        .sorted(Comparator.comparingDouble(ListInSight::top));
  }

  private static String words(Node cell) {
    return Stream.of(".headline-title", ".list-heading")
        .map(cell::lookup)
        .filter(OpenDesk::seen)
        .map(label -> ((Labeled) label).getText())
        .findFirst()
        .orElseThrow();
  }

  private static double top(Node cell) {
    return bounds(cell).getMinY();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
