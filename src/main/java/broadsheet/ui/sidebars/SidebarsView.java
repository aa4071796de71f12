package broadsheet.ui.sidebars;

import broadsheet.news.PrintedSidebar;
import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows the sidebars as cards.
public final class SidebarsView extends StackPane {

  private final SidebarsModel model;
  private final Empty empty = new Empty();
  private final VBox cards = new VBox();
  private final Subscriptions listening = new Subscriptions();

  public SidebarsView(SidebarsModel model) {
    this.model = model;
    getStyleClass().add("sidebars");
    empty.say(Words.of("sidebars.none"));
  }

  public void attach() {
    ListChangeListener<PrintedSidebar> changed = change -> show();
    listening.listen(model.groups(), changed);
    show();
  }

  public void detach() {
    listening.close();
  }

  private void show() {
    cards
        .getChildren()
        .setAll(model.groups().stream().map(group -> new Label(group.title())).toList());
    getChildren().setAll(model.groups().isEmpty() ? empty : cards);
  }
}
