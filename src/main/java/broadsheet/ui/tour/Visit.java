package broadsheet.ui.tour;

import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.news.Listing;
import broadsheet.ui.DeskModel;
import broadsheet.ui.DeskWindow;
import broadsheet.ui.Remembered;
import broadsheet.ui.article.Reading;
import broadsheet.ui.kit.Background;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/// One opening of the window, from its show to its close, with a hand on its mouse and keys.
final class Visit implements AutoCloseable {

  private final Premises.Opened premises;
  private final Album album;
  private final Background background;
  private final DeskWindow window;
  private final Stage stage;
  private final Robot robot;

  Visit(Premises.Opened premises, Album album) throws TimeoutException {
    this.premises = premises;
    this.album = album;
    Remembered remembered = Remembered.in(premises.desk().stateFolder());
    background = Background.virtual();
    stage = Fx.call(Stage::new);
    robot = Fx.call(Robot::new);
    window = Fx.call(() -> new DeskWindow(premises.desk(), background, remembered, address -> {}));
    Fx.run(() -> window.show(stage));
  }

  Library library() {
    return premises.desk().library();
  }

  /// Everything that is listed, newest first.
  List<Listing> listings() {
    return library().list(Selection.EVERYTHING, null, 1000);
  }

  DeskModel model() {
    return window.model();
  }

  DeskWindow window() {
    return window;
  }

  Scene scene() {
    return stage.getScene();
  }

  void resize(double width, double height) throws TimeoutException {
    Fx.run(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  /// Acts, waits until the window shows what came of it, and takes the picture.
  ///
  /// @param settled holds once it does
  void step(String name, Act act, BooleanSupplier settled) throws IOException, TimeoutException {
    long start = System.nanoTime();
    act.run();
    await(name, settled);
    album.add(name, (System.nanoTime() - start) / 1e6, scene());
  }

  /// Waits until the window shows it and nothing is under way.
  void await(String what, BooleanSupplier settled) throws TimeoutException {
    Fx.await(what, () -> settled.getAsBoolean() && background.idle());
  }

  void press(KeyCode... keys) throws TimeoutException {
    Fx.run(
        () -> {
          for (KeyCode key : keys) {
            robot.keyPress(key);
          }
          for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
          }
        });
  }

  void type(String text) throws TimeoutException {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      press(
          letter == ' '
              ? KeyCode.SPACE
              : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT)));
    }
  }

  /// Pastes into what has the keyboard.
  void paste(String text) throws TimeoutException {
    Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    press(KeyCode.CONTROL, KeyCode.V);
  }

  /// Clicks the middle of the first node of a style class that `which` holds for.
  void click(String styleClass, Predicate<Node> which) throws TimeoutException {
    hover(styleClass, which);
    Fx.run(() -> robot.mouseClick(MouseButton.PRIMARY));
  }

  /// Brings the mouse over the middle of such a node.
  void hover(String styleClass, Predicate<Node> which) throws TimeoutException {
    Fx.run(
        () -> {
          Node node =
              scene().getRoot().lookupAll("." + styleClass).stream()
                  .filter(each -> each.isVisible() && which.test(each))
                  .findFirst()
                  .orElseThrow(() -> new IllegalStateException("No " + styleClass + " to reach"));
          Bounds bounds = node.localToScreen(node.getBoundsInLocal());
          robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        });
  }

  /// True while an article lies open.
  boolean reads() {
    return model().article().reading().get() instanceof Reading.Open;
  }

  /// True if a node of a style class is seen, in the window or over it.
  boolean shows(String styleClass) {
    return Window.getWindows().stream()
        .anyMatch(each -> each.getScene().getRoot().lookup("." + styleClass) != null);
  }

  @Override
  public void close() throws TimeoutException {
    Fx.run(
        () -> {
          stage.hide();
          window.close();
        });
    premises.close().run();
  }

  /// Something the reader does.
  @FunctionalInterface
  interface Act {
    void run() throws TimeoutException;
  }
}
