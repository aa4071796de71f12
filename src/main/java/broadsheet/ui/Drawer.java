package broadsheet.ui;

import broadsheet.ui.kit.Subscriptions;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A column that there is no room for. When it is asked for it lies over its neighbours, until the
/// reader chose something of it or turned to another part of the window.
final class Drawer {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Region column;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final Subscriptions watching = new Subscriptions();
  private @Nullable Node focusBefore;

  Drawer(Region column) {
    this.column = column;
    column.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    column.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    column.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
  }

  /// Whoever lays out the column shows it while this is true.
  ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  void toggle(Scene scene) {
    if (open.get()) {
      close();
    } else {
      open(scene);
    }
  }

  private void open(Scene scene) {
    focusBefore = scene.getFocusOwner();
    open.set(true);
    column.pseudoClassStateChanged(OVER, true);
    column.applyCss(); // before that a list holds nothing that could take the keyboard
    column.requestFocus();
    watching.add(scene.focusOwnerProperty().subscribe(this::follow));
  }

  /// Puts the column away; the keyboard goes back, unless it went elsewhere.
  void close() {
    watching.close();
    boolean here = column.getScene() != null && isIn(column.getScene().getFocusOwner());
    column.pseudoClassStateChanged(OVER, false);
    open.set(false);
    if (here && focusBefore != null) {
      focusBefore.requestFocus();
    }
    focusBefore = null;
  }

  private void follow(@Nullable Node owner) {
    if (owner != null && !isIn(owner)) {
      close();
    }
  }

  private void clicked(MouseEvent click) {
    boolean chosen = click.getButton() == MouseButton.PRIMARY && click.isStillSincePress();
    if (open.get() && chosen && !isOnButton(click)) {
      close();
    }
  }

  private void pressed(KeyEvent key) {
    if (open.get() && key.getCode() == KeyCode.ESCAPE) {
      close();
      key.consume();
    }
  }

  /// What Enter chose is done by then.
  private void released(KeyEvent key) {
    if (open.get() && key.getCode() == KeyCode.ENTER) {
      close();
    }
  }

  private boolean isIn(@Nullable Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(column)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnButton(MouseEvent click) {
    Node up = click.getTarget() instanceof Node node ? node : null;
    while (up != null && !Objects.equals(up, column)) {
      if (up instanceof ButtonBase) {
        return true;
      }
      up = up.getParent();
    }
    return false;
  }
}
