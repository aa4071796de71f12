package broadsheet.ui.headlines;

import broadsheet.library.Selection.Order;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.SignMenu;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/// In which order the headlines stand, and how large.
final class ViewMenu extends SignMenu {

  private final HeadlinesModel model;
  private final Map<Order, RadioMenuItem> orders = new EnumMap<>(Order.class);
  private final RadioMenuItem bySource;
  private final CheckMenuItem compact = new CheckMenuItem(Words.of("headlines.compact"));
  private final CheckMenuItem pictures = new CheckMenuItem(Words.of("headlines.pictures"));
  private final Subscriptions listening = new Subscriptions();

  ViewMenu(HeadlinesModel model) {
    super(Feather.SLIDERS, Words.of("headlines.view"));
    this.model = model;
    getStyleClass().add("view-menu");
    ToggleGroup group = new ToggleGroup();
    order(group, Order.NEWEST, Words.of("order.newest"), "order-newest");
    order(group, Order.OLDEST, Words.of("order.oldest"), "order-oldest");
    bySource = order(group, Order.SOURCE, Words.of("order.source"), "order-source");
    Hints.on(compact, "compact-list");
    Hints.on(pictures, "list-pictures");
    getItems().addAll(new SeparatorMenuItem(), compact, pictures);
  }

  void attach() {
    compact.selectedProperty().bindBidirectional(model.look().compact());
    pictures.selectedProperty().bindBidirectional(model.look().pictures());
    listening.add(() -> compact.selectedProperty().unbindBidirectional(model.look().compact()));
    listening.add(() -> pictures.selectedProperty().unbindBidirectional(model.look().pictures()));
    listening.add(
        model
            .order()
            .subscribe(now -> orders.forEach((each, item) -> item.setSelected(each == now))));
    listening.add(model.place().subscribe(this::showPlace));
  }

  void detach() {
    listening.close();
  }

  private RadioMenuItem order(ToggleGroup group, Order order, String words, String command) {
    RadioMenuItem item = Hints.on(new RadioMenuItem(words), command);
    item.setToggleGroup(group);
    item.setOnAction(chosen -> model.order().set(order));
    orders.put(order, item);
    getItems().add(item);
    return item;
  }

  /// What is told by several sources stands once in a list, with the first of them: in a folder, in
  /// a search or among the bookmarks that one may be another than the reader looks for.
  private void showPlace(Place place) {
    boolean all = HeadlinesModel.isOfManySources(place);
    bySource.setDisable(!all);
    bySource.setText(all ? Words.of("order.source") : Words.of("order.source.elsewhere"));
  }
}
