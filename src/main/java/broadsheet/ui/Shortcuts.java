package broadsheet.ui;

import broadsheet.ui.headlines.HeadlinesModel;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work wherever the reader is, but for the letters while something is being typed.
final class Shortcuts {

  private final DeskModel model;
  private final DeskParts parts;

  Shortcuts(DeskModel model, DeskParts parts) {
    this.model = model;
    this.parts = parts;
  }

  void listenIn(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::spaced);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /// "/" is a shifted key on many keyboards, and must not be typed into the field that it opens.
  private void typed(KeyEvent key) {
    if (key.getCharacter().equals("/") && !(key.getTarget() instanceof TextInputControl)) {
      parts.search().begin();
      key.consume();
    }
  }

  /// Lists take the space bar for themselves, so it is read before it reaches them; what is pressed
  /// or typed with it keeps it.
  private void spaced(KeyEvent key) {
    boolean taken =
        key.getTarget() instanceof TextInputControl || key.getTarget() instanceof ButtonBase;
    if (key.getCode() == KeyCode.SPACE && isPlain(key) && !key.isShiftDown() && !taken) {
      readOn();
      key.consume();
    }
  }

  private static boolean isPlain(KeyEvent key) {
    return !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
  }

  private void pressed(KeyEvent key) {
    boolean typing = key.getTarget() instanceof TextInputControl;
    boolean plain = isPlain(key);
    boolean known = key.isShortcutDown() ? chord(key.getCode()) : plain && !typing && letter(key);
    known =
        known || (plain && function(key.getCode())) || (key.isAltDown() && trail(key.getCode()));
    if (known) {
      key.consume();
    }
  }

  private boolean chord(KeyCode code) {
    switch (code) {
      case K -> parts.search().begin();
      case N -> parts.openAdd();
      case R -> model.update().updateAll();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean function(KeyCode code) {
    switch (code) {
      case F5 -> model.update().updateAll();
      case F8 -> flip(parts.columns().sourcesWanted());
      case F9 -> flip(parts.columns().sidebarsWanted());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean trail(KeyCode code) {
    switch (code) {
      case LEFT -> model.article().back();
      case RIGHT -> model.article().forward();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean letter(KeyEvent key) {
    HeadlinesModel headlines = model.headlines();
    if (key.isShiftDown()) {
      return shifted(key.getCode());
    }
    switch (key.getCode()) {
      case J -> headlines.next();
      case K -> headlines.previous();
      case N -> headlines.nextUnread();
      case P -> headlines.previousUnread();
      case B, S -> model.article().toggleBookmark();
      case M, U -> model.article().toggleRead();
      case O -> model.article().openInBrowser();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shifted(KeyCode code) {
    if (code == KeyCode.A) {
      parts.markAllRead();
      return true;
    }
    return false;
  }

  private static void flip(BooleanProperty wanted) {
    wanted.set(!wanted.get());
  }

  /// A page on or, at the end of the article, the next one that is not read.
  private void readOn() {
    if (!parts.article().pageOn()) {
      model.headlines().nextUnread();
    }
  }
}
