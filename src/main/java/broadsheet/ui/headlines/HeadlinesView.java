package broadsheet.ui.headlines;

import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Times;
import javafx.scene.layout.BorderPane;

/// Shows the list of headlines.
public final class HeadlinesView extends BorderPane {

  public HeadlinesView(HeadlinesModel model, Times times, Pictures pictures) {
    getStyleClass().add("headlines");
    setCenter(new javafx.scene.control.ListView<>(model.rows()));
  }

  public void attach() {}

  public void detach() {}
}
