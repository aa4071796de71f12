package broadsheet.ui.sidebars;

import broadsheet.news.Listing;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.kit.Words;
import broadsheet.ui.kit.WrappedText;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One headline of a group with what became of it at a glance: a filled mark if it is kept, a
/// ring if it was not fetched yet, grey once it is read. A click or Enter opens it.
final class HeadlineRow extends HBox implements StoryMenu.Shows {

  private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
  private static final PseudoClass WISHED = PseudoClass.getPseudoClass("wished");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final Listing listing;

  /// @param wished whether the next update brings its article
  /// @param seen when it stood there, in words; empty if that need not be said
  HeadlineRow(Listing listing, boolean wished, String seen, Consumer<Listing> open) {
    this.listing = listing;
    getStyleClass().add("sidebar-headline");
    setAlignment(Pos.TOP_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    Region mark = new Region();
    mark.getStyleClass().add("sidebar-mark");
    WrappedText title = new WrappedText();
    title.show(title(listing));
    title.setMaxWidth(Double.MAX_VALUE);
    title.getStyleClass().add("sidebar-headline-title");
    Label meta = new Label(from(listing) + state(listing, wished));
    meta.setWrapText(true);
    meta.getStyleClass().add("sidebar-headline-meta");
    VBox text = new VBox(title, meta);
    if (!seen.isEmpty()) {
      text.getChildren().add(seen(seen));
    }
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(mark, text);
    pseudoClassStateChanged(KEPT, listing.state().kept());
    pseudoClassStateChanged(READ, listing.state().read());
    pseudoClassStateChanged(
        MISSING, listing.problem() != null && !listing.state().kept() && !wished);
    pseudoClassStateChanged(WISHED, wished);
    setAccessibleText(
        title(listing) + ", " + listing.sourceTitle() + ", " + state(listing, wished));
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            open.accept(listing);
          }
        });
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            open.accept(listing);
            key.consume();
          }
        });
  }

  /// Says when something stood there.
  static Label seen(String words) {
    Label when = new Label(words);
    when.setWrapText(true);
    when.getStyleClass().add("sidebar-seen");
    return when;
  }

  Listing listing() {
    return listing;
  }

  @Override
  public Listing story() {
    return listing;
  }

  private static String title(Listing listing) {
    String label = listing.headline().label();
    return label == null
        ? listing.headline().title()
        : Words.of("sidebars.labelled", label, listing.headline().title());
  }

  /// A host alone says nothing that the headline does not.
  private static String from(Listing listing) {
    return listing.source() == null ? "" : listing.sourceTitle() + " · ";
  }

  private static String state(Listing listing, boolean wished) {
    if (listing.state().kept()) {
      return listing.state().read() ? Words.of("sidebars.read") : Words.of("sidebars.kept");
    }
    if (wished) {
      return Words.of("sidebars.wished");
    }
    return listing.problem() != null
        ? Words.of("sidebars.unavailable")
        : Words.of("sidebars.notFetched");
  }
}
