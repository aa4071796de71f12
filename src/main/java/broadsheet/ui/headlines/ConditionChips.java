package broadsheet.ui.headlines;

import broadsheet.library.Selection.Filter;
import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// The conditions that the reader can set, but for those that hold in this place anyway.
final class ConditionChips extends FlowPane {

  private final HeadlinesModel model;
  private final ToggleButton unread = chip(Words.of("filter.unread"), "filter-unread");
  private final ToggleButton kept = chip(Words.of("filter.kept"), "filter-kept");
  private final ToggleButton bookmarked = chip(Words.of("filter.bookmarked"), "filter-bookmarked");
  private final ToggleButton withSidebars = chip(Words.of("filter.sidebars"), "filter-sidebars");
  private final Subscriptions listening = new Subscriptions();

  ConditionChips(HeadlinesModel model) {
    this.model = model;
    getStyleClass().add("conditions");
    getChildren().addAll(unread, kept, bookmarked, withSidebars);
  }

  void attach() {
    Conditions conditions = model.conditions();
    bind(unread, conditions.unread());
    bind(kept, conditions.kept());
    bind(bookmarked, conditions.bookmarked());
    bind(withSidebars, conditions.withSidebars());
    listening.add(model.place().subscribe(this::showPlace));
  }

  void detach() {
    listening.close();
  }

  private void bind(ToggleButton chip, BooleanProperty condition) {
    chip.selectedProperty().bindBidirectional(condition);
    listening.add(() -> chip.selectedProperty().unbindBidirectional(condition));
  }

  private void showPlace(Place place) {
    Filter always = place.filter();
    offer(unread, !always.unread());
    offer(kept, !always.kept());
    offer(bookmarked, !always.bookmarked() && place != Place.Shelf.BOOKMARKS);
    offer(withSidebars, !always.withSidebars());
  }

  private static void offer(ToggleButton chip, boolean offered) {
    chip.setVisible(offered);
    chip.setManaged(offered);
  }

  private static ToggleButton chip(String words, String command) {
    ToggleButton chip = new ToggleButton(words);
    chip.getStyleClass().setAll("chip");
    chip.setMinWidth(USE_PREF_SIZE);
    return Hints.on(chip, command);
  }
}
