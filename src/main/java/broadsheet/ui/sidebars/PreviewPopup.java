package broadsheet.ui.sidebars;

import broadsheet.news.Listing;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import broadsheet.ui.kit.WrappedText;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.util.Duration;

/// Shows the first lines of a headline's article beside its card, once the mouse or the keyboard
/// came to it and has rested for a moment. The mouse may go over to it, to open an article that is
/// named there.
final class PreviewPopup {

  private static final Duration REST = Duration.millis(450);
  private static final Duration WAY_OVER = Duration.millis(250);
  private static final double WIDTH = 320;

  /// From a card, which the sidebars' own margin parts from the article.
  private static final double GAP = 20;

  private final SidebarsModel model;
  private final Times times;
  private final PauseTransition rest = new PauseTransition(REST);
  private final PauseTransition wayOver = new PauseTransition(WAY_OVER);
  private final Popup popup = new Popup();
  private final VBox card = new VBox();

  /// The mouse moved in here; a window that opens may count as hovered wherever the mouse is.
  private boolean entered;

  PreviewPopup(SidebarsModel model, Times times) {
    this.model = model;
    this.times = times;
    card.getStyleClass().add("preview-card");
    card.setPrefWidth(WIDTH);
    popup.getContent().add(card);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    popup.setHideOnEscape(true);
    wayOver.setOnFinished(passed -> leave());
    card.setOnMouseMoved(moved -> entered = true);
    card.setOnMouseExited(
        left -> {
          entered = false;
          wayOver.playFromStart();
        });
  }

  /// Shows a preview beside `row` if the reader comes and rests there. A row that comes to stand
  /// under a mouse that lies still was not asked for.
  void watch(HeadlineRow row) {
    row.addEventHandler(
        MouseEvent.MOUSE_MOVED,
        moved -> {
          if (!popup.isShowing() || !row.equals(popup.getOwnerNode())) {
            restOn(row);
          }
        });
    row.hoverProperty()
        .subscribe(
            over -> {
              if (!over) {
                follow(row, false, wayOver::playFromStart);
              }
            });
    row.focusVisibleProperty().subscribe(has -> follow(row, has, () -> {}));
    row.focusedProperty().subscribe(has -> follow(row, has && row.isFocusVisible(), this::hide));
  }

  /// The reader came to a row by the keys.
  void restOn(HeadlineRow row) {
    rest.setOnFinished(rested -> model.preview(row.listing(), preview -> show(row, preview)));
    rest.playFromStart();
  }

  void hide() {
    rest.stop();
    wayOver.stop();
    popup.hide();
  }

  private void leave() {
    if (!entered) {
      hide();
    }
  }

  private void follow(HeadlineRow row, boolean rests, Runnable left) {
    rest.stop();
    if (rests) {
      restOn(row);
    } else if (popup.isShowing()) {
      left.run();
    }
  }

  private void show(HeadlineRow row, Preview preview) {
    if (row.getScene() == null || !(row.isHover() || row.isFocused())) {
      return;
    }
    wayOver.stop();
    entered = false;
    fill(preview);
    popup.getScene().getStylesheets().setAll(row.getScene().getStylesheets());
    Bounds at = around(row);
    boolean room = at.getMinX() > WIDTH;
    popup.setAnchorLocation(
        room ? AnchorLocation.CONTENT_TOP_RIGHT : AnchorLocation.CONTENT_TOP_LEFT);
    popup.show(
        (Node) row, room ? at.getMinX() - GAP : at.getMaxX() + GAP, row.localToScreen(0, 0).getY());
  }

  /// The card that a row stands in.
  private static Bounds around(HeadlineRow row) {
    Node card = row;
    while (!(card instanceof SidebarCard) && card.getParent() != null) {
      card = card.getParent();
    }
    return card.localToScreen(card.getBoundsInLocal());
  }

  private void fill(Preview preview) {
    Listing listing = preview.headline();
    WrappedText title = wrapped(listing.headline().title(), "preview-title");
    title.getStyleClass().add("news");
    WrappedText meta =
        wrapped(listing.sourceTitle() + " · " + times.since(listing.sorted()), "meta");
    String lines = preview.lines().isEmpty() ? Words.of("preview.nothing") : preview.lines();
    card.getChildren().setAll(title, meta, wrapped(lines, "preview-lines"));
    if (!listing.state().kept() && listing.problem() != null) {
      card.getChildren().add(wrapped(listing.problem(), "meta"));
    } else if (!listing.state().kept() && !preview.lines().isEmpty()) {
      card.getChildren().add(wrapped(Words.of("preview.notKept"), "meta"));
    }
    if (!preview.beside().isEmpty()) {
      card.getChildren().add(wrapped(Words.of("preview.beside"), "group-label"));
      preview.beside().forEach(article -> card.getChildren().add(link(article)));
    }
  }

  private Hyperlink link(Listing article) {
    Hyperlink link = new Hyperlink();
    Directed.set(link, article.headline().title());
    link.setWrapText(true);
    link.getStyleClass().add("preview-beside");
    link.setOnAction(
        pressed -> {
          hide();
          model.open(article);
        });
    return link;
  }

  private static WrappedText wrapped(String text, String style) {
    WrappedText label = new WrappedText();
    label.show(text);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(style);
    return label;
  }
}
