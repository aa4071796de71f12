package broadsheet.ui;

import broadsheet.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
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

  public OpenArticle article() {
    return new OpenArticle(this);
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
    strike(chord);
    settle();
  }

  private static void strike(KeyCode... chord) {
    HeadlessFx.run(
        () -> {
          Robot robot = HeadlessFx.robot();
          for (KeyCode key : chord) {
            robot.keyPress(key);
          }
          for (int i = chord.length - 1; i >= 0; i--) {
            robot.keyRelease(chord[i]);
          }
        });
  }

  /// Types letters, digits, blanks and the marks of an address as a person would.
  public void type(String words) {
    words.chars().mapToObj(OpenDesk::keys).forEach(OpenDesk::strike);
    settle();
  }

  private static KeyCode[] keys(int character) {
    return switch (character) {
      case '.' -> new KeyCode[] {KeyCode.PERIOD};
      case ' ' -> new KeyCode[] {KeyCode.SPACE};
      case '/' -> new KeyCode[] {KeyCode.SLASH};
      case ':' -> new KeyCode[] {KeyCode.SHIFT, KeyCode.SEMICOLON};
      default ->
          new KeyCode[] {
            KeyCode.getKeyCode(Character.toString(character).toUpperCase(Locale.ROOT))
          };
    };
  }

  public void click(Node node) {
    click(node, MouseButton.PRIMARY);
  }

  public void click(Node node, MouseButton button) {
    HeadlessFx.run(
        () -> {
          Robot robot = HeadlessFx.robot();
          robot.mouseMove(middle(node));
          robot.mouseClick(button);
        });
    settle();
  }

  /// Brings the mouse over a node.
  public void hover(Node node) {
    HeadlessFx.run(() -> HeadlessFx.robot().mouseMove(middle(node)));
    settle();
  }

  /// Drags what is at `from` to the right and down, or the other way, in two moves.
  public void drag(Point2D from, double across, double down) {
    Robot robot = HeadlessFx.on(HeadlessFx::robot);
    HeadlessFx.run(
        () -> {
          robot.mouseMove(from);
          robot.mousePress(MouseButton.PRIMARY);
        });
    for (double part : new double[] {0.5, 1}) {
      Point2D to = from.add(across * part, down * part);
      HeadlessFx.run(() -> robot.mouseMove(to));
      settle();
    }
    HeadlessFx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    settle();
  }

  private static Point2D middle(Node node) {
    Bounds at = node.localToScreen(node.getBoundsInLocal());
    return new Point2D(at.getCenterX(), at.getCenterY());
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

  /// The button that a screen reader calls by exactly this name.
  public Node named(String name) {
    return HeadlessFx.on(
        () ->
            roots()
                .flatMap(root -> root.lookupAll(".button").stream())
                .filter(node -> seen(node) && name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button is called " + name)));
  }

  /// Whether the keyboard is in a part that the selector finds.
  public boolean hasKeyboard(String selector) {
    return HeadlessFx.on(
        () -> {
          Node up = scene().getFocusOwner();
          while (up != null && !up.equals(scene().lookup(selector))) {
            up = up.getParent();
          }
          return up != null;
        });
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
        () ->
            roots()
                .map(root -> find(root, selectors, words))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
  }

  /// The main window's first, then what stands beside or over it.
  private Stream<Parent> roots() {
    return Stream.concat(
        Stream.of(scene().getRoot()),
        List.copyOf(Window.getWindows()).stream()
            .filter(window -> window.isShowing() && !window.equals(stage))
            .map(window -> window.getScene().getRoot()));
  }

  private static @Nullable Node find(Parent root, String selectors, @Nullable String words) {
    for (String selector : selectors.split(", ", -1)) {
      Set<Node> found = root.lookupAll(selector);
      for (Node node : found) {
        if (seen(node) && (words == null || words.equals(text(node)))) {
          return node;
        }
      }
    }
    return null;
  }

  private static @Nullable String text(Node node) {
    return node instanceof Labeled labeled ? labeled.getText() : null;
  }

  /// Whether neither the node nor anything that it stands in is hidden.
  static boolean seen(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
