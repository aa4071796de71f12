package broadsheet.ui.viewer;

import broadsheet.ui.kit.Amounts;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.SignButton;
import broadsheet.ui.kit.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Shows the pictures of an article as large as the window, with what is told of each beneath.
///
/// Arrows go to the next picture and the one before or, where one is larger than the window, about
/// in it; + - 0 set its size, s saves it.
public final class FigureViewer extends BorderPane {

  private static final double STEP = 1.25;
  private static final double STRIDE = 60;

  private final ViewerModel model;
  private final Function<String, Optional<Path>> askWhere;
  private final PicturePane picture = new PicturePane();
  private final Label note = new Label();
  private final Label caption = new Label();
  private final Label place = new Label();
  private final SignButton previous;
  private final SignButton next;
  private final HBox turning;

  /// @param askWhere asks the reader where to save a file of this name
  /// @param close closes the viewer
  public FigureViewer(
      ViewerModel model, Function<String, Optional<Path>> askWhere, Runnable close) {
    this.model = model;
    this.askWhere = askWhere;
    getStyleClass().add("figure-viewer");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    note.getStyleClass().add("soft");
    note.setMouseTransparent(true);
    caption.getStyleClass().add("figure-caption");
    caption.setWrapText(true);
    caption.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(caption, Priority.ALWAYS);
    place.getStyleClass().add("meta");
    place.setMinWidth(USE_PREF_SIZE);
    previous = new SignButton(Feather.CHEVRON_LEFT, Words.of("viewer.previous"), model::previous);
    next = new SignButton(Feather.CHEVRON_RIGHT, Words.of("viewer.next"), model::next);
    turning = new HBox(place, previous, next);
    turning.getStyleClass().add("viewer-turning");
    turning.setVisible(model.count() > 1);
    turning.setManaged(model.count() > 1);
    setCenter(new StackPane(picture, note));
    setBottom(bar(close));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    note.textProperty().bind(model.note());
    model.image().subscribe(image -> picture.show(image));
    model.index().subscribe(at -> told(at.intValue()));
  }

  private HBox bar(Runnable close) {
    HBox bar =
        new HBox(
            caption,
            turning,
            new SignButton(
                Feather.ZOOM_OUT, Words.of("viewer.smaller"), () -> picture.zoom(1 / STEP)),
            new SignButton(Feather.MAXIMIZE, Words.of("viewer.whole"), picture::whole),
            new SignButton(Feather.ZOOM_IN, Words.of("viewer.larger"), () -> picture.zoom(STEP)),
            new SignButton(Feather.DOWNLOAD, Words.of("viewer.save"), this::save),
            new SignButton(Feather.X, Words.of("viewer.close"), close));
    bar.getStyleClass().add("viewer-bar");
    return bar;
  }

  private void told(int index) {
    Directed.set(caption, model.caption());
    setAccessibleText(model.description());
    place.setText(Words.of("viewer.place", Amounts.of(index + 1), Amounts.of(model.count())));
    previous.setDisable(index == 0);
    next.setDisable(index == model.count() - 1);
  }

  private void save() {
    askWhere.apply(model.fileName()).ifPresent(model::save);
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    if (picture.isZoomed() ? moved(key.getCode()) : turned(key.getCode())) {
      key.consume();
      return;
    }
    switch (key.getCode()) {
      case PAGE_DOWN, N, J -> model.next();
      case PAGE_UP, P, K -> model.previous();
      case PLUS, ADD, EQUALS -> picture.zoom(STEP);
      case MINUS, SUBTRACT -> picture.zoom(1 / STEP);
      case DIGIT0, NUMPAD0 -> picture.whole();
      case S -> save();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private boolean turned(KeyCode code) {
    switch (code) {
      case RIGHT -> model.next();
      case LEFT -> model.previous();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean moved(KeyCode code) {
    switch (code) {
      case RIGHT -> picture.move(-STRIDE, 0);
      case LEFT -> picture.move(STRIDE, 0);
      case DOWN -> picture.move(0, -STRIDE);
      case UP -> picture.move(0, STRIDE);
      default -> {
        return false;
      }
    }
    return true;
  }
}
