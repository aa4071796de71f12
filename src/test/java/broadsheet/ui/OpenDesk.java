package broadsheet.ui;

import broadsheet.ui.kit.Background;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The real window over a test's desk, to click, type and look at.
public final class OpenDesk implements AutoCloseable {

  private static final String WORDED =
      ".label, .button, .toggle-button, .chip, .arrived, .check-box";

  private final Background background;
  private final DeskWindow window;
  private final Stage stage;

  private OpenDesk(Background background, DeskWindow window, Stage stage) {
    this.background = background;
    this.window = window;
    this.stage = stage;
  }

  public static OpenDesk over(Desk desk) {
    HeadlessFx.start();
    Remembered remembered = Remembered.in(desk.stateFolder());
    OpenDesk open =
        HeadlessFx.on(
            () -> {
              Background background = Background.virtual();
              DeskWindow window = new DeskWindow(desk, background, remembered, address -> {});
              Stage stage = new Stage();
              window.show(stage);
              return new OpenDesk(background, window, stage);
            });
    open.settle();
    return open;
  }

  public DeskModel model() {
    return window.model();
  }

  public DeskWindow window() {
    return window;
  }

  public Stage stage() {
    return stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /// Waits until no work is under way and what came of it is painted.
  public void settle() {
    HeadlessFx.until("work to end", background::idle);
    HeadlessFx.pulses(3);
    HeadlessFx.until("work to end", background::idle);
  }

  public void press(KeyCode... chord) {
    HeadlessFx.run(
        () -> {
          Robot robot = new Robot();
          for (KeyCode key : chord) {
            robot.keyPress(key);
          }
          for (int i = chord.length - 1; i >= 0; i--) {
            robot.keyRelease(chord[i]);
          }
        });
    settle();
  }

  /// Types letters as a person would.
  public void type(String words) {
    words
        .chars()
        .mapToObj(letter -> Character.toString(letter).toUpperCase(Locale.ROOT))
        .forEach(key -> HeadlessFx.run(() -> new Robot().keyType(KeyCode.getKeyCode(key))));
    settle();
  }

  public void click(Node node) {
    click(node, MouseButton.PRIMARY);
  }

  public void click(Node node, MouseButton button) {
    HeadlessFx.run(
        () -> {
          Bounds at = node.localToScreen(node.getBoundsInLocal());
          Robot robot = new Robot();
          robot.mouseMove(new Point2D(at.getCenterX(), at.getCenterY()));
          robot.mouseClick(button);
        });
    settle();
  }

  /// The first node that the selector finds and that is seen.
  public Node node(String selector) {
    return Objects.requireNonNull(find(selector, null), selector);
  }

  /// Whether a node that the selector finds is seen.
  public boolean shows(String selector) {
    return find(selector, null) != null;
  }

  /// The label or button with exactly these words.
  public Node saying(String words) {
    return Objects.requireNonNull(find(WORDED, words), words);
  }

  /// Whether a label or button with exactly these words is seen.
  public boolean says(String words) {
    return find(WORDED, words) != null;
  }

  public Path picture(String name) {
    return HeadlessFx.picture(scene(), name);
  }

  @Override
  public void close() {
    HeadlessFx.run(
        () -> {
          window.close();
          stage.close();
        });
  }

  private @Nullable Node find(String selectors, @Nullable String words) {
    return HeadlessFx.on(
        () -> {
          for (String selector : selectors.split(", ", -1)) {
            Set<Node> found = scene().getRoot().lookupAll(selector);
            for (Node node : found) {
              if (seen(node) && (words == null || words.equals(text(node)))) {
                return node;
              }
            }
          }
          return null;
        });
  }

  private static @Nullable String text(Node node) {
    return node instanceof Labeled labeled ? labeled.getText() : null;
  }

  private static boolean seen(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
