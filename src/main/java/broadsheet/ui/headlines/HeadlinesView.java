package broadsheet.ui.headlines;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The headlines of a place: a head with its name and conditions, and the list.
public final class HeadlinesView extends BorderPane {

  private final HeadlinesModel model;
  private final Label title = new Label();
  private final Label found = new Label();
  private final ConditionChips chips;
  private final ViewMenu view;
  private final HeadlineList list;
  private final Button arrived = new Button();
  private final EmptyList empty;
  private final Subscriptions listening = new Subscriptions();

  /// @param slots a place for one answer, for each cell
  /// @param notice stands over the list when there is something to say of its source
  /// @param signs what can be done with the place that is listed
  /// @param menu what can be done to a headline
  /// @param actions what an empty list offers
  public HeadlinesView(
      HeadlinesModel model,
      Times times,
      Pictures pictures,
      Supplier<Background.Slot> slots,
      Node notice,
      Node signs,
      StoryMenu menu,
      EmptyList.Actions actions) {
    this.model = model;
    chips = new ConditionChips(model);
    view = new ViewMenu(model);
    list = new HeadlineList(model, times, pictures, slots);
    menu.listenIn(list, list::chosenCell);
    empty = new EmptyList(model, actions);
    getStyleClass().add("headlines");
    title.getStyleClass().add("headlines-title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    found.getStyleClass().addAll("meta", "headlines-found");
    found.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, found, signs, view);
    head.getStyleClass().add("headlines-head");
    head.setAlignment(Pos.CENTER_LEFT);
    setTop(new VBox(head, chips, notice));
    Hints.on(arrived, "show-arrived");
    arrived.getStyleClass().add("arrived");
    arrived.setOnAction(pressed -> model.reload());
    StackPane.setAlignment(arrived, Pos.TOP_RIGHT);
    StackPane.setMargin(arrived, new Insets(8, 16, 8, 8));
    setCenter(new StackPane(list, empty, arrived));
  }

  public void attach() {
    chips.attach();
    view.attach();
    listening.add(model.place().subscribe(this::showPlace));
    listening.add(model.finds().count().subscribe(count -> tellFound(count.intValue())));
    listening.add(model.arrivals().count().subscribe(count -> offer(count.intValue())));
    list.attach();
    empty.attach();
  }

  public void detach() {
    empty.detach();
    list.detach();
    view.detach();
    chips.detach();
    listening.close();
  }

  /// Puts the keyboard into the list.
  public void focusList() {
    list.requestFocus();
  }

  /// A minute passed: says the times again.
  public void tick() {
    list.refresh();
  }

  private void showPlace(Place place) {
    title.setText(place.title());
  }

  /// An empty list says itself that it is.
  private void tellFound(int count) {
    found.setVisible(count > 0);
    found.setManaged(found.isVisible());
    found.setText(found.isVisible() ? Words.count("headlines.found", count) : "");
  }

  private void offer(int count) {
    arrived.setVisible(count > 0);
    arrived.setText(Words.of("headlines.arrived", Amounts.of(count)));
  }
}
