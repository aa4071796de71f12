package broadsheet.ui.front;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.SignButton;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The head of the page: its name and day, what it holds, and the way to its other pages.
final class FrontHead extends HBox {

  private static final double ROOM_FOR_DAY = 560;
  private static final double ROOM_FOR_FIGURES = 780;

  private final FrontModel model;
  private final Times times;
  private final Label day = new Label();
  private final Label figures = new Label();
  private final Button arrived = new Button();
  private final Label number = new Label();
  private final SignButton back;
  private final SignButton on;
  private final Subscriptions listening = new Subscriptions();

  FrontHead(FrontModel model, Times times) {
    this.model = model;
    this.times = times;
    getStyleClass().add("front-head");
    Label name = new Label(Words.of("place.front"));
    name.getStyleClass().addAll("news", "front-name");
    name.setMinWidth(USE_PREF_SIZE);
    day.getStyleClass().add("soft");
    figures.getStyleClass().addAll("soft", "figures");
    figures.setMinWidth(0);
    number.getStyleClass().add("soft");
    number.setMinWidth(USE_PREF_SIZE);
    arrived.getStyleClass().add("arrived");
    arrived.setMinWidth(USE_PREF_SIZE);
    arrived.setOnAction(pressed -> model.renew());
    back = new SignButton(Feather.CHEVRON_LEFT, Words.of("front.previous"), model::previous);
    on = new SignButton(Feather.CHEVRON_RIGHT, Words.of("front.next"), model::next);
    SignButton list =
        new SignButton(Feather.LIST, Words.of("front.list"), () -> model.wanted().set(false));
    Hints.on(arrived, "show-arrived");
    Hints.on(back, "front-previous");
    Hints.on(on, "front-next");
    Hints.on(list, "front-list");
    HBox title = new HBox(name, day);
    title.getStyleClass().add("front-title");
    title.setAlignment(Pos.BASELINE_LEFT);
    HBox turning = new HBox(arrived, figures, back, number, on, list);
    turning.getStyleClass().add("front-turning");
    turning.setAlignment(Pos.CENTER_RIGHT);
    setHgrow(turning, Priority.ALWAYS);
    getChildren().addAll(title, turning);
  }

  void attach() {
    listening.add(model.stories().subscribe(this::showFigures));
    listening.add(model.unread().subscribe(this::showFigures));
    listening.add(model.number().subscribe(this::showNumber));
    listening.add(model.pages().subscribe(this::showNumber));
    listening.add(model.arrived().subscribe(count -> offer(count.intValue())));
    tick();
  }

  void detach() {
    listening.close();
  }

  /// What there is no room for is left out.
  ///
  /// @param width in pixels of text at its usual size
  void fit(double width) {
    day.setManaged(width >= ROOM_FOR_DAY);
    day.setVisible(day.isManaged());
    figures.setManaged(width >= ROOM_FOR_FIGURES);
    figures.setVisible(figures.isManaged());
  }

  void tick() {
    day.setText(times.weekday(times.today()));
  }

  private void showFigures() {
    int unread = model.unread().get();
    figures.setText(Words.count("front.figures", model.stories().get(), Amounts.of(unread)));
  }

  private void showNumber() {
    int page = model.number().get();
    int pages = model.pages().get();
    number.setText(Words.of("front.number", page + 1, Math.max(1, pages)));
    back.setDisable(page == 0);
    on.setDisable(page + 1 >= pages);
  }

  private void offer(int count) {
    arrived.setText(Words.of("headlines.arrived", Amounts.of(count)));
    arrived.setVisible(count > 0);
    arrived.setManaged(count > 0);
  }
}
