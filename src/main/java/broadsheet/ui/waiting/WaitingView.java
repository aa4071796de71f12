package broadsheet.ui.waiting;

import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card with what waits for a connection. Enter opens an article, Delete takes it from the list
/// or puts it back.
public final class WaitingView extends BorderPane {

  private final WaitingModel model;
  private final Runnable close;
  private final ListView<Waiting> list = new ListView<>();
  private final Button now = new Button(Words.of("waiting.now"));
  private final BooleanBinding nothing;
  private final Subscriptions listening = new Subscriptions();

  /// @param close takes the card away
  public WaitingView(WaitingModel model, Times times, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().add("waiting");
    list.setItems(model.lines());
    list.setAccessibleText(Words.of("waiting.title"));
    list.setCellFactory(made -> new WaitingCell(model, times));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(this::clicked);
    now.setOnAction(pressed -> model.bringNow());
    Empty empty = new Empty();
    empty.say(Words.of("waiting.none"));
    nothing = Bindings.isEmpty(model.lines()).and(model.ready());
    empty.visibleProperty().bind(nothing);
    list.visibleProperty().bind(nothing.not());
    now.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
    setTop(head());
    setCenter(new StackPane(list, empty));
    HBox foot = new HBox(now);
    foot.getStyleClass().add("waiting-foot");
    foot.setAlignment(Pos.CENTER_RIGHT);
    setBottom(foot);
    sceneProperty().subscribe(scene -> attachTo(scene != null));
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private static VBox head() {
    Label title = new Label(Words.of("waiting.title"));
    title.getStyleClass().addAll("news", "card-title");
    Label explains = new Label(Words.of("waiting.explains"));
    explains.getStyleClass().add("meta");
    explains.setWrapText(true);
    VBox head = new VBox(title, explains);
    head.getStyleClass().add("waiting-head");
    return head;
  }

  private void attachTo(boolean window) {
    listening.close();
    if (window) {
      model.begin();
      listening.add(model.ready().subscribe(this::chooseFirst));
      listening.add(model::end);
    }
  }

  private void chooseFirst() {
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> withChosen(this::open);
      case DELETE, BACK_SPACE -> withChosen(model::toggle);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      withChosen(this::open);
    }
  }

  private void withChosen(Consumer<Waiting> does) {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(does);
  }

  /// The card goes first: the article wants the keyboard.
  private void open(Waiting line) {
    close.run();
    model.open(line);
  }
}
