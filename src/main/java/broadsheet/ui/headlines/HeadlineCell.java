package broadsheet.ui.headlines;

import broadsheet.news.Listing;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Speech;
import broadsheet.ui.kit.StoryMenu;
import broadsheet.ui.kit.Times;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One cell of the list; it keeps its nodes and only fills them anew.
final class HeadlineCell extends ListCell<Row> implements StoryMenu.Shows {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  /// Rows from the end at which the next stretch is asked for.
  private static final int AHEAD = 40;

  private final HeadlinesModel model;
  private final Times times;
  private final Label heading = new Label();
  private final HeadlineRow row;
  private Subscription watching = Subscription.EMPTY;

  HeadlineCell(HeadlinesModel model, Times times, Pictures pictures, Background.Slot slot) {
    this.model = model;
    this.times = times;
    row = new HeadlineRow(model.look(), times, pictures, slot);
    row.onToggleRead(() -> withEntry(model::toggleRead));
    row.onToggleBookmark(() -> withEntry(model::toggleBookmark));
    heading.getStyleClass().add("list-heading");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row item, boolean empty) {
    super.updateItem(item, empty);
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    pseudoClassStateChanged(HEADING, item instanceof Row.Heading);
    setMouseTransparent(!(item instanceof Entry));
    switch (item) {
      case Row.Day(var date) -> show(times.heading(date));
      case Row.OfSource(var title) -> show(title);
      case Entry entry -> {
        watching = entry.state().subscribe(this::show);
        setGraphic(row);
      }
      case null -> {
        setAccessibleText(null);
        setGraphic(null);
      }
    }
    if (!empty && getIndex() >= model.rows().size() - AHEAD) {
      model.more();
    }
  }

  @Override
  public @Nullable Listing story() {
    return getItem() instanceof Entry entry ? entry.listing() : null;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width > 0 || getListView() == null ? width : getListView().getWidth();
    return getGraphic() == null ? 0 : getGraphic().prefHeight(wide);
  }

  private void show(String words) {
    heading.setText(words);
    setAccessibleText(words);
    setGraphic(heading);
  }

  private void show(Listing listing) {
    row.show(listing);
    setAccessibleText(Speech.aloud(listing, times));
  }

  private void withEntry(Consumer<Entry> action) {
    if (getItem() instanceof Entry entry) {
      action.accept(entry);
    }
  }
}
