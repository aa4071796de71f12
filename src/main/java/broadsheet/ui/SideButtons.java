package broadsheet.ui;

import broadsheet.ui.article.ArticleModel;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// The buttons at a mouse's side: back and forward, wherever the mouse is.
record SideButtons(ArticleModel article) {

  void listenIn(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private void pressed(MouseEvent press) {
    switch (press.getButton()) {
      case BACK -> article.back();
      case FORWARD -> article.forward();
      default -> {
        return;
      }
    }
    press.consume();
  }
}
