package broadsheet.ui.search;

import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// The field in the window's head. It searches as the reader types; Escape ends the search.
public final class SearchField extends TextField {

  /// Long enough that a word is typed in one go, short enough to feel immediate.
  private static final Duration PAUSE = Duration.millis(200);

  private final SearchModel model;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Subscriptions listening = new Subscriptions();

  public SearchField(SearchModel model) {
    this.model = model;
    getStyleClass().add("search-field");
    setPromptText(Words.of("search.prompt"));
    setAccessibleText(Words.of("search.prompt"));
    setMaxWidth(420);
    setPrefWidth(420);
    pause.setOnFinished(paused -> model.search());
    setOnAction(entered -> searchNow());
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  public void attach() {
    textProperty().bindBidirectional(model.words());
    listening.add(() -> textProperty().unbindBidirectional(model.words()));
    listening.add(model.words().subscribe((was, typed) -> pause.playFromStart()));
  }

  public void detach() {
    pause.stop();
    listening.close();
  }

  private void searchNow() {
    pause.stop();
    model.search();
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
      model.clear();
      pause.stop();
      key.consume();
    }
  }
}
