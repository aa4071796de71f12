package broadsheet.ui.waiting;

import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One article that waits: what it is, what is to become of it, and a way to change that.
final class WaitingCell extends ListCell<Waiting> {

  private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

  private final Times times;
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Button toggle = new Button();
  private final HBox row;
  private Subscription watching = Subscription.EMPTY;

  WaitingCell(WaitingModel model, Times times) {
    this.times = times;
    title.getStyleClass().add("waiting-title");
    title.setMinWidth(0);
    detail.getStyleClass().add("meta");
    detail.setMinWidth(0);
    toggle.getStyleClass().add("link");
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setFocusTraversable(false); // the list has a key for it
    toggle.setOnAction(
        pressed -> {
          Waiting line = getItem();
          if (line != null) {
            model.toggle(line);
          }
        });
    VBox words = new VBox(title, detail);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(words, toggle);
    row.getStyleClass().add("waiting-row");
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Waiting line, boolean empty) {
    super.updateItem(line, empty);
    watching.unsubscribe();
    watching = line == null ? Subscription.EMPTY : line.state().subscribe(this::show);
    setGraphic(line == null ? null : row);
    if (line == null) {
      setAccessibleText(null);
    }
  }

  private void show(Waiting.State line) {
    setAccessibleText(aloud(line));
    Directed.set(title, line.listing().headline().title());
    detail.setText(detail(line));
    toggle.setText(line.wanted() ? Words.of("article.unwish") : Words.of("waiting.wish"));
    toggle.setVisible(!line.isKept());
    pseudoClassStateChanged(WANTED, line.wanted());
  }

  private String aloud(Waiting.State line) {
    return line.listing().headline().title() + ", " + detail(line);
  }

  private String detail(Waiting.State line) {
    return line.listing().sourceTitle()
        + Directed.DOT
        + times.ago(line.listing().sorted())
        + Directed.DOT
        + state(line);
  }

  private static String state(Waiting.State line) {
    if (line.isKept()) {
      return Words.of("sidebars.kept");
    }
    return line.wanted() ? Words.of("sidebars.wished") : Words.of("waiting.unwished");
  }
}
