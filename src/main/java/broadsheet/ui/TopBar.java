package broadsheet.ui;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.SignButton;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The head of the window: name, search, update, appearance.
final class TopBar extends StackPane {

  private static final double GAP = 40;
  private static final double NARROWEST = 120;

  private final UpdateModel update;
  private final Columns columns;
  private final SignButton menu;
  private final Button updateAll = new Button(Words.of("update.start"));
  private final SignButton sidebars;
  private final Region search;
  private final double widest;
  private final HBox left;
  private final HBox right;
  private boolean newcomer;
  private final Subscriptions listening = new Subscriptions();

  /// @param toggleSidebars shows the sidebars or hides them
  /// @param search the field in the middle
  /// @param appearance the button at the end
  TopBar(
      UpdateModel update,
      Columns columns,
      Runnable toggleSidebars,
      Region search,
      Node appearance) {
    this.update = update;
    this.columns = columns;
    this.search = search;
    widest = search.getMaxWidth();
    getStyleClass().add("top-bar");
    Label name = new Label(Words.of("name"));
    name.getStyleClass().addAll("news", "masthead");
    menu = new SignButton(Feather.MENU, Words.of("sources.show"), columns::toggleSources);
    sidebars = new SignButton(Feather.SIDEBAR, Words.of("sidebars.toggle"), toggleSidebars);
    sidebars.getGraphic().setRotate(180);
    Hints.on(updateAll, "update");
    Hints.on(menu, "show-sources");
    Hints.on(sidebars, "show-sidebars");
    updateAll.setOnAction(pressed -> update.updateAll());
    left = side(Pos.CENTER_LEFT, menu, name);
    right = side(Pos.CENTER_RIGHT, updateAll, sidebars, appearance);
    getChildren().addAll(left, right, search);
  }

  void attach() {
    listening.add(update.progress().subscribe(progress -> updateAll.setDisable(progress != null)));
    listening.add(columns.sourcesFolded().subscribe(folded -> offerMenu()));
  }

  void detach() {
    listening.close();
  }

  /// The search gives way where the sides are wide.
  @Override
  protected void layoutChildren() {
    double sides = Math.max(left.prefWidth(-1), right.prefWidth(-1));
    search.setMaxWidth(Math.clamp(getWidth() - 2 * sides - GAP, NARROWEST, widest));
    super.layoutChildren();
  }

  /// A newcomer has nothing to search, no sources to show and no one to ask yet.
  void showNewcomer(boolean newcomer) {
    for (Node node : List.of(search, updateAll, sidebars)) {
      node.setVisible(!newcomer);
    }
    this.newcomer = newcomer;
    offerMenu();
  }

  private void offerMenu() {
    boolean offered = columns.sourcesFolded().get() && !newcomer;
    menu.setVisible(offered);
    menu.setManaged(offered);
  }

  private static HBox side(Pos where, Node... nodes) {
    HBox side = new HBox(nodes);
    side.getStyleClass().add("top-side");
    side.setAlignment(where);
    side.setPickOnBounds(false);
    return side;
  }
}
