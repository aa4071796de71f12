package broadsheet.ui.search;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.SignButton;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The field in the window's head. It searches as the reader types; Escape or its cross ends the
/// search.
public final class SearchField extends StackPane {

  /// Long enough that a word is typed in one go, short enough to feel immediate.
  private static final Duration PAUSE = Duration.millis(200);

  private static final double WIDTH = 420;

  private final SearchModel model;
  private final Runnable entered;
  private final TextField field = new TextField();
  private final Label hint = new Label(Words.of("search.key"));
  private final SignButton end;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Subscriptions listening = new Subscriptions();

  /// @param entered puts the keyboard into what was found
  public SearchField(SearchModel model, Runnable entered) {
    this.model = model;
    this.entered = entered;
    getStyleClass().add("search");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setAlignment(Pos.CENTER_RIGHT);
    field.getStyleClass().add("search-field");
    hint.getStyleClass().addAll("key-cap", "search-key");
    hint.setMouseTransparent(true);
    hint.visibleProperty().bind(field.focusedProperty().not().and(field.textProperty().isEmpty()));
    end = new SignButton(Feather.X, Words.of("search.end"), this::end);
    Hints.on(end, "end-search");
    end.getStyleClass().add("search-end");
    end.setFocusTraversable(false); // Escape does it from the field
    end.visibleProperty().bind(field.textProperty().isNotEmpty());
    pause.setOnFinished(paused -> model.search());
    field.setOnAction(pressed -> searchNow());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    getChildren().addAll(field, hint, end);
    say(0);
  }

  public void attach() {
    field.textProperty().bindBidirectional(model.words());
    listening.add(() -> field.textProperty().unbindBidirectional(model.words()));
    listening.listen(model.words(), (words, was, typed) -> pause.playFromStart());
  }

  public void detach() {
    pause.stop();
    listening.close();
  }

  /// Puts the keyboard into the field, all of its words chosen.
  public void begin() {
    field.requestFocus();
    field.selectAll();
  }

  /// Says how much there is to search.
  public void say(int kept) {
    String prompt = kept == 0 ? Words.of("search.prompt") : Words.count("search.promptKept", kept);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
  }

  private void searchNow() {
    pause.stop();
    model.search();
    entered.run();
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      end();
      key.consume();
    }
  }

  private void end() {
    model.clear();
    pause.stop();
  }
}
