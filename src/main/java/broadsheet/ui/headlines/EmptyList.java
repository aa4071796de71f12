package broadsheet.ui.headlines;

import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.StackPane;

/// Stands in the list's place when nothing is listed: says why, and offers a way on.
public final class EmptyList extends StackPane {

  /// What an empty list can lead to.
  public interface Actions {
    void update();

    /// Opens the sample edition.
    void sample();

    void endSearch();

    /// True while sources are asked.
    ObservableBooleanValue updating();

    /// True once sources were asked and none could be reached.
    ObservableBooleanValue unreachable();
  }

  private final HeadlinesModel model;
  private final Actions actions;
  private final Empty empty = new Empty();
  private final BooleanBinding nothing;
  private final Subscriptions listening = new Subscriptions();

  EmptyList(HeadlinesModel model, Actions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("empty-list");
    getChildren().add(empty);
    nothing = Bindings.isEmpty(model.rows()).and(model.ready());
  }

  void attach() {
    listening.add(nothing.subscribe(this::show));
    listening.add(actions.unreachable().subscribe(this::show));
    listening.add(actions.updating().subscribe(this::show));
    listening.add(model.place().subscribe(this::show));
    listening.add(model.conditions().any().subscribe(this::show));
  }

  void detach() {
    listening.close();
  }

  private void show() {
    setVisible(nothing.get());
    if (!nothing.get()) {
      return;
    }
    if (model.conditions().any().get()) {
      empty.offer(
          Words.of("empty.filtered"), Words.of("empty.filtered.do"), model.conditions()::lift);
      return;
    }
    switch (model.place().get()) {
      case Place.Found(var words) ->
          empty.offer(
              Words.of("empty.found", words), Words.of("empty.found.do"), actions::endSearch);
      case Place.Shelf shelf when shelf == Place.Shelf.UNREAD ->
          empty.say(Words.of("empty.unread"));
      case Place.Shelf shelf when shelf == Place.Shelf.BOOKMARKS ->
          empty.say(Words.of("empty.bookmarks"));
      case Place.Shelf shelf when shelf == Place.Shelf.SIDEBARS ->
          empty.say(Words.of("empty.sidebars"));
      default -> noNews();
    }
  }

  private void noNews() {
    if (actions.updating().get()) {
      empty.say(Words.of("empty.updating"));
    } else if (actions.unreachable().get()) {
      empty.offer(Words.of("empty.unreachable"), Words.of("empty.unreachable.do"), actions::sample);
    } else {
      empty.offer(Words.of("empty.news"), Words.of("empty.news.do"), actions::update);
    }
  }
}
