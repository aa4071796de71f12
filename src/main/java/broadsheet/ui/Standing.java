package broadsheet.ui;

import broadsheet.ui.kit.Subscriptions;
import javafx.beans.value.ObservableValue;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Where a window stands while it neither fills the screen nor is put away: there it comes back.
final class Standing {

  private final Stage window;
  private final Subscriptions listening = new Subscriptions();
  private @Nullable Frame frame;
  private final ObservableValue<Boolean> placed;
  private boolean settled;

  /// Puts the window where it stood, and from then on knows where it stands.
  ///
  /// @param before null if it never stood anywhere
  Standing(Stage window, @Nullable Frame before) {
    this(window, before, window.focusedProperty());
  }

  /// @param placed becomes true once the window has its place
  Standing(Stage window, @Nullable Frame before, ObservableValue<Boolean> placed) {
    this.window = window;
    this.placed = placed;
    frame = before;
    if (before != null) {
      before.place(window);
    }
    listening.add(placed.subscribe(this::moved));
    listening.add(window.xProperty().subscribe(this::moved));
    listening.add(window.yProperty().subscribe(this::moved));
    listening.add(window.widthProperty().subscribe(this::moved));
    listening.add(window.heightProperty().subscribe(this::moved));
  }

  /// Null if it is not shown yet, and never was.
  @Nullable Frame frame() {
    return frame;
  }

  void close() {
    listening.close();
  }

  /// Systems tell of the new size before they tell that it is the whole screen. A window that opens
  /// may count as standing in the corner until it has its place, and gets the keyboard after that.
  private void moved() {
    settled |= placed.getValue();
    Frame now = Frame.of(window);
    boolean itself = !window.isMaximized() && !window.isFullScreen() && !window.isIconified();
    if (settled && window.isShowing() && itself && now.isWhole() && !fillsScreen(now)) {
      frame = now;
    }
  }

  private static boolean fillsScreen(Frame now) {
    return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(now::fills);
  }
}
