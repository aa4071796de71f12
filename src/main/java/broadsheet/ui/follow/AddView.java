package broadsheet.ui.follow;

import broadsheet.news.NewSource;
import broadsheet.ui.follow.CardPage.Act;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card that adds sources: a page that takes any address or list, and the catalogue.
public final class AddView extends VBox {

  private final Consumer<List<NewSource>> follow;
  private final Runnable close;
  private final CardPage address;
  private final CardPage catalogue;
  private final FolderField folder;
  private final StackPane middle = new StackPane();
  private final Button act = new Button();
  private final Subscriptions listening = new Subscriptions();
  private CardPage page;

  /// @param folders that there are
  /// @param askFile asks the reader for a list on the disk
  /// @param follow follows what was chosen
  /// @param close takes the card away
  public AddView(
      AddModel model,
      CatalogueModel catalogueModel,
      List<String> folders,
      Times times,
      Supplier<Optional<Path>> askFile,
      Consumer<List<NewSource>> follow,
      Runnable close) {
    this.follow = follow;
    this.close = close;
    address = new AddressPage(model, times, askFile, this::followWanted);
    catalogue = new CataloguePage(catalogueModel, times, this::followWanted);
    page = address;
    folder = new FolderField(folders);
    getStyleClass().add("add-card");
    StackPane.setMargin(this, new Insets(16));
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(head(), middle, foot());
    sceneProperty().subscribe((was, scene) -> attachTo(scene != null));
  }

  @Override
  public void requestFocus() {
    page.begin();
  }

  private HBox head() {
    Label title = new Label(Words.of("add.title"));
    title.getStyleClass().addAll("news", "card-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    ToggleGroup pages = new ToggleGroup();
    HBox switches =
        new HBox(
            toggle(Words.of("add.page.address"), address, pages),
            toggle(Words.of("add.page.catalogue"), catalogue, pages));
    switches.getStyleClass().add("modes");
    HBox head = new HBox(title, switches);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setFillHeight(false);
    head.getStyleClass().add("add-head");
    return head;
  }

  private ToggleButton toggle(String name, CardPage leadsTo, ToggleGroup pages) {
    ToggleButton toggle = new ToggleButton(name);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setToggleGroup(pages);
    toggle.setSelected(leadsTo.equals(page));
    toggle.setOnAction(
        pressed -> {
          toggle.setSelected(true);
          turnTo(leadsTo);
        });
    return toggle;
  }

  private HBox foot() {
    Label label = new Label(Words.of("add.folder"));
    label.getStyleClass().add("soft");
    label.setLabelFor(folder);
    label.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button cancel = new Button(Words.of("cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(pressed -> close.run());
    act.setDefaultButton(true);
    act.setMinWidth(USE_PREF_SIZE);
    act.setOnAction(pressed -> page.act().getValue().does().run());
    HBox foot = new HBox(label, folder, between, cancel, act);
    foot.getStyleClass().add("card-buttons");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void attachTo(boolean window) {
    listening.close();
    if (window) {
      turnTo(page);
    } else {
      address.stop();
      catalogue.stop();
    }
  }

  private void turnTo(CardPage to) {
    page = to;
    middle.getChildren().setAll(to.node());
    listening.close();
    listening.add(to.act().subscribe(this::offer));
    to.begin();
  }

  private void offer(Act now) {
    act.setText(now.words());
    act.setDisable(!now.can());
    folder.setPromptText(page.filedByItself());
  }

  private void followWanted() {
    follow.accept(folder.file(page.wanted()));
    close.run();
  }
}
