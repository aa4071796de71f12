package broadsheet.ui.sidebars;

import broadsheet.news.Listing;
import broadsheet.ui.kit.Directed;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.util.Duration;

/// Shows the first lines of a headline's article beside its card, once the mouse or the keyboard
/// has rested on it for a moment.
final class PreviewPopup {

  private static final Duration REST = Duration.millis(450);
  private static final double WIDTH = 320;
  private static final double GAP = 8;

  private final SidebarsModel model;
  private final Times times;
  private final PauseTransition rest = new PauseTransition(REST);
  private final Popup popup = new Popup();
  private final VBox card = new VBox();

  PreviewPopup(SidebarsModel model, Times times) {
    this.model = model;
    this.times = times;
    card.getStyleClass().add("preview-card");
    card.setPrefWidth(WIDTH);
    popup.getContent().add(card);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /// Shows a preview beside `row` if the reader rests there.
  void watch(HeadlineRow row) {
    row.hoverProperty().subscribe(over -> restsOn(row, over));
    row.focusVisibleProperty().subscribe(has -> restsOn(row, has));
  }

  void hide() {
    rest.stop();
    popup.hide();
  }

  private void restsOn(HeadlineRow row, boolean rests) {
    hide();
    if (rests) {
      rest.setOnFinished(rested -> model.preview(row.listing(), preview -> show(row, preview)));
      rest.playFromStart();
    }
  }

  private void show(HeadlineRow row, Preview preview) {
    if (row.getScene() == null || !(row.isHover() || row.isFocusVisible())) {
      return;
    }
    fill(preview);
    popup.getScene().getStylesheets().setAll(row.getScene().getStylesheets());
    Node card = row.getParent();
    Bounds at = card.localToScreen(card.getBoundsInLocal());
    boolean room = at.getMinX() > WIDTH;
    popup.setAnchorLocation(
        room ? AnchorLocation.CONTENT_TOP_RIGHT : AnchorLocation.CONTENT_TOP_LEFT);
    popup.show(
        (Node) row, room ? at.getMinX() - GAP : at.getMaxX() + GAP, row.localToScreen(0, 0).getY());
  }

  private void fill(Preview preview) {
    Listing listing = preview.headline();
    Label title = wrapped(listing.headline().title(), "preview-title");
    title.getStyleClass().add("news");
    Label meta = wrapped(listing.sourceTitle() + " · " + times.since(listing.sorted()), "meta");
    String lines = preview.lines().isEmpty() ? Words.of("preview.nothing") : preview.lines();
    card.getChildren().setAll(title, meta, wrapped(lines, "preview-lines"));
    if (!listing.state().kept() && listing.problem() != null) {
      card.getChildren().add(wrapped(listing.problem(), "meta"));
    } else if (!listing.state().kept() && !preview.lines().isEmpty()) {
      card.getChildren().add(wrapped(Words.of("preview.notKept"), "meta"));
    }
    if (!preview.beside().isEmpty()) {
      card.getChildren().add(wrapped(Words.of("preview.beside"), "group-label"));
      preview
          .beside()
          .forEach(
              each -> card.getChildren().add(wrapped(each.headline().title(), "preview-beside")));
    }
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label();
    Directed.set(label, text);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(style);
    return label;
  }
}
