package broadsheet.ui.palette;

import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The palette's card: a field that keeps the keyboard, and below it what may be meant.
public final class PaletteView extends VBox {

  private static final int PAGE = 8;

  /// So many lines are seen at once.
  private static final int MOST = 12;

  /// Of a line, as the style sheet has it.
  private static final double EMS = 2.46;

  private final PaletteModel model;
  private final Runnable close;
  private final TextField field = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final Subscriptions listening = new Subscriptions();

  /// @param close takes the card away
  public PaletteView(PaletteModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().add("palette");
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    StackPane.setMargin(this, new Insets(56, 16, 16, 16));
    field.getStyleClass().add("palette-field");
    field.setPromptText(Words.of("palette.prompt"));
    field.setAccessibleText(Words.of("palette.prompt"));
    field.setOnAction(entered -> take());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    list.setFocusTraversable(false);
    list.setItems(model.matches());
    list.setAccessibleText(Words.of("palette.list"));
    list.setCellFactory(made -> new EntryCell(this::take));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(field, list);
    sceneProperty().subscribe(scene -> attachTo(scene != null));
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private void attachTo(boolean window) {
    listening.close();
    if (window) {
      field.textProperty().bindBidirectional(model.typed());
      listening.add(() -> field.textProperty().unbindBidirectional(model.typed()));
      listening.add(model.chosen().subscribe(now -> choose(now.intValue())));
      listening.listen(model.matches(), change -> choose(model.chosen().get()));
      listening.add(Bindings.size(model.matches()).subscribe(lines -> fit(lines.intValue())));
    }
  }

  /// The card is as high as its lines.
  private void fit(int lines) {
    double height = Math.clamp(lines, 1, MOST) * EMS;
    list.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.2fem;", height));
  }

  /// Those who hear the window hear what Enter would take as they type.
  private void choose(int at) {
    list.getSelectionModel().clearAndSelect(at);
    list.scrollTo(Math.max(0, at - PAGE / 2));
    Entry entry = list.getSelectionModel().getSelectedItem();
    field.setAccessibleHelp(entry == null ? "" : EntryCell.aloud(entry));
    field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }

  private void move(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case PAGE_DOWN -> model.move(PAGE);
      case PAGE_UP -> model.move(-PAGE);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void take() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      take(entry);
    }
  }

  /// The card goes first: what is chosen may want the keyboard, or another card.
  private void take(Entry entry) {
    close.run();
    entry.choose().run();
  }
}
