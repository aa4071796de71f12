package broadsheet.ui.headlines;

import broadsheet.news.Listing;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Speech;
import broadsheet.ui.kit.Times;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One cell of the list; it keeps its nodes and only fills them anew.
final class HeadlineCell extends Region implements StoryMenu.Shows {

  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final HeadlinesModel model;
  private final Times times;
  private final Label heading = new Label();
  private final HeadlineRow headline;
  private @Nullable Row shown;
  private int index;
  private boolean chosen;
  private Subscription watching = Subscription.EMPTY;

  HeadlineCell(HeadlinesModel model, Times times, Pictures pictures, Background.Slot slot) {
    this.model = model;
    this.times = times;
    headline = new HeadlineRow(model.look(), times, pictures, slot);
    headline.onToggleRead(() -> withEntry(model::toggleRead));
    headline.onToggleBookmark(() -> withEntry(model::toggleBookmark));
    heading.getStyleClass().add("list-heading");
    getStyleClass().add("list-cell");
    pseudoClassStateChanged(FILLED, true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    getChildren().addAll(heading, headline);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::tapped);
  }

  @Nullable Row row() {
    return shown;
  }

  /// Shows a row, or the same row again.
  void show(Row row) {
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    shown = row;
    boolean over = row instanceof Row.Heading;
    pseudoClassStateChanged(HEADING, over);
    heading.setVisible(over);
    headline.setVisible(!over);
    setMouseTransparent(over);
    switch (row) {
      case Row.Day(var date) -> show(times.heading(date));
      case Row.OfSource(var title) -> show(title);
      case Entry entry -> watching = entry.state().subscribe(this::show);
    }
  }

  void setIndex(int at) {
    index = at;
  }

  void setChosen(boolean now) {
    if (chosen != now) {
      chosen = now;
      pseudoClassStateChanged(SELECTED, now);
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  @Override
  public @Nullable Listing story() {
    return shown instanceof Entry entry ? entry.listing() : null;
  }

  @Override
  protected double computePrefHeight(double width) {
    return content().prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    content().resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case INDEX -> index;
      case SELECTED -> chosen;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.REQUEST_FOCUS) {
      withEntry(model::select);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private Node content() {
    return shown instanceof Entry ? headline : heading;
  }

  private void show(String words) {
    heading.setText(words);
    setAccessibleText(words);
  }

  private void show(Listing listing) {
    headline.show(listing, model.finds().words());
    setAccessibleText(Speech.aloud(listing, times));
  }

  private void pressed(MouseEvent mouse) {
    if (mouse.getButton() == MouseButton.PRIMARY && !mouse.isSynthesized()) {
      withEntry(model::select);
    }
  }

  /// A finger that goes down may be about to scroll.
  private void tapped(MouseEvent mouse) {
    if (mouse.isSynthesized() && mouse.isStillSincePress()) {
      withEntry(model::select);
    }
  }

  private void withEntry(Consumer<Entry> action) {
    if (shown instanceof Entry entry) {
      action.accept(entry);
    }
  }
}
