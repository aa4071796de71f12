package broadsheet.ui.sources;

import javafx.scene.layout.BorderPane;

/// Shows the left column.
public final class SourcesView extends BorderPane {

  public SourcesView(SourcesModel model) {
    getStyleClass().add("sources");
    setCenter(new javafx.scene.control.ListView<>(model.rows()));
  }

  public void attach() {}

  public void detach() {}
}
