package broadsheet.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Lays one card over the window. Escape and a click beside the card close it.
public final class Overlay extends StackPane {

  private final Region shade = new Region();
  private final Subscriptions kept = new Subscriptions();
  private @Nullable Node focusBefore;
  private boolean backward;

  public Overlay() {
    getStyleClass().add("overlay");
    shade.getStyleClass().add("shade");
    shade.setOnMouseClicked(clicked -> close());
    setAlignment(Pos.CENTER);
    setVisible(false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_PRESSED, key -> backward = key.isShiftDown());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
  }

  /// Shows `card`, in place of one that is there, and gives it the keyboard.
  public void show(Region card) {
    if (!isVisible() && getScene() != null) {
      focusBefore = getScene().getFocusOwner();
    }
    if (!card.getStyleClass().contains("card-over")) {
      card.getStyleClass().add("card-over");
    }
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().setAll(shade, card);
    setVisible(true);
    card.applyCss(); // before that a scroll pane on it holds nothing that could take the keyboard
    card.requestFocus();
    kept.close();
    kept.add(getScene().focusOwnerProperty().subscribe(owner -> keepOn(card, owner)));
  }

  public void close() {
    kept.close();
    setVisible(false);
    getChildren().clear();
    Node before = focusBefore;
    focusBefore = null;
    if (before != null) {
      before.requestFocus();
    }
  }

  /// The keyboard stays on the card: past its end it goes back to its beginning, and the other way.
  private void keepOn(Region card, @Nullable Node owner) {
    Node up = owner;
    while (up != null && !up.equals(card)) {
      up = up.getParent();
    }
    if (up == null) {
      List<Node> stops = stops(card).toList();
      Node stop = stops.isEmpty() ? card : backward ? stops.getLast() : stops.getFirst();
      stop.requestFocus();
    }
  }

  private static Stream<Node> stops(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Overlay::stops)
            : Stream.empty();
    return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
  }

  /// A list keeps Escape for itself, even where nothing in it is edited.
  private void pressedInList(KeyEvent key) {
    if (key.getTarget() instanceof ListView<?>) {
      pressed(key);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      close();
      key.consume();
    }
  }
}
