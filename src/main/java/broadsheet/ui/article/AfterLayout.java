package broadsheet.ui.article;

import javafx.scene.Node;

/// What is done after each layout of the window that a node stands in.
final class AfterLayout {

  private AfterLayout() {}

  static void of(Node node, Runnable task) {
    node.sceneProperty()
        .subscribe(
            (was, now) -> {
              if (was != null) {
                was.removePostLayoutPulseListener(task);
              }
              if (now != null) {
                now.addPostLayoutPulseListener(task);
              }
            });
  }
}
