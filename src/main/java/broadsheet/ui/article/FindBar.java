package broadsheet.ui.article;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.SignButton;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where the reader types what to look for in the article. It stands in the bar over the article,
/// so that the text stays where it is and no word is hidden. Escape gives the keyboard back to
/// whoever had it.
final class FindBar extends HBox {

  private final FindModel model;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final SignButton previous;
  private final SignButton next;
  private final Subscriptions listening = new Subscriptions();
  private @Nullable Node focusBefore;

  FindBar(FindModel model) {
    this.model = model;
    getStyleClass().add("find-bar");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinWidth(0);
    managedProperty().bind(visibleProperty());
    field.setPromptText(Words.of("find.prompt"));
    field.setAccessibleText(Words.of("find.prompt"));
    setHgrow(field, Priority.ALWAYS);
    count.getStyleClass().add("find-count");
    count.setMinWidth(USE_PREF_SIZE);
    previous = new SignButton(Feather.CHEVRON_UP, Words.of("find.previous"), model::previous);
    next = new SignButton(Feather.CHEVRON_DOWN, Words.of("find.next"), model::next);
    SignButton close = new SignButton(Feather.X, Words.of("find.close"), model::end);
    Hints.on(previous, "find-previous");
    Hints.on(next, "find-next");
    Hints.on(close, "find");
    getChildren().addAll(field, count, previous, next, close);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setVisible(false);
  }

  void attach() {
    Bindings.bindBidirectional(field.textProperty(), model.wanted());
    listening.add(() -> Bindings.unbindBidirectional(field.textProperty(), model.wanted()));
    listening.add(model.found().subscribe(this::say));
    listening.listen(model.open(), (open, was, now) -> show(now));
  }

  void detach() {
    listening.close();
  }

  /// Gives the keyboard to the field, with what it says selected.
  void begin() {
    if (!model.open().get() && getScene() != null) {
      focusBefore = getScene().getFocusOwner();
    }
    model.begin();
    field.requestFocus();
    field.selectAll();
  }

  private void show(boolean open) {
    setVisible(open);
    if (!open && focusBefore != null) {
      focusBefore.requestFocus();
      focusBefore = null;
    }
  }

  private void say(Found found) {
    boolean none = found.hits().isEmpty();
    previous.setDisable(none);
    next.setDisable(none);
    if (Folded.query(model.wanted().get()).isEmpty()) {
      count.setText("");
    } else if (none) {
      count.setText(Words.of("find.none"));
    } else {
      count.setText(
          Words.of("find.count", Amounts.of(found.current() + 1), Amounts.of(found.hits().size())));
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      model.end();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget().equals(field)) {
      move(key.isShiftDown());
    } else {
      return;
    }
    key.consume();
  }

  private void move(boolean back) {
    if (back) {
      model.previous();
    } else {
      model.next();
    }
  }
}
