package broadsheet.ui.follow;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes lists of sources that are dropped on the window from outside.
public final class FileDrop {

  private FileDrop() {}

  /// @param take gets the file
  public static void on(Node node, Consumer<Path> take) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        over -> {
          if (list(over).isPresent()) {
            over.acceptTransferModes(TransferMode.COPY);
            over.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        dropped ->
            list(dropped)
                .ifPresent(
                    file -> {
                      take.accept(file);
                      dropped.setDropCompleted(true);
                      dropped.consume();
                    }));
  }

  /// The first file that may be a list.
  private static Optional<Path> list(DragEvent drag) {
    return drag.getDragboard().getFiles().stream()
        .map(file -> file.toPath())
        .filter(FileDrop::mayBeList)
        .findFirst();
  }

  private static boolean mayBeList(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".opml") || name.endsWith(".xml");
  }
}
