package broadsheet.ui.follow;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes sources that are dropped on the window from outside: a link, addresses, a list.
public final class OutsideDrop {

  private OutsideDrop() {}

  /// @param take gets what was dropped
  public static void on(Node node, Consumer<Brought> take) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        over -> {
          if (brought(over).isPresent()) {
            over.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            over.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        dropped ->
            brought(dropped)
                .ifPresent(
                    sources -> {
                      take.accept(sources);
                      node.getScene().getWindow().requestFocus(); // the hand goes on here
                      dropped.setDropCompleted(true);
                      dropped.consume();
                    }));
  }

  /// What is dragged within the window is no source to follow.
  private static Optional<Brought> brought(DragEvent drag) {
    return drag.getGestureSource() == null ? Brought.on(drag.getDragboard()) : Optional.empty();
  }
}
