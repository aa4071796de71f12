package broadsheet.ui;

import broadsheet.ui.commands.Hints;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.SignButton;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Words;
import broadsheet.ui.search.KeptSearches;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the place that is listed: the front page is shown as a page, a search is
/// kept.
final class PlaceSigns extends HBox {

  private final ObservableValue<Place> place;
  private final KeptSearches searches;
  private final SignButton page;
  private final SignButton keep;
  private final Subscriptions listening = new Subscriptions();

  /// @param frontPage shows the front page as a page again
  PlaceSigns(ObservableValue<Place> place, KeptSearches searches, Runnable frontPage) {
    this.place = place;
    this.searches = searches;
    getStyleClass().add("place-signs");
    page = new SignButton(Feather.LAYOUT, Words.of("front.page"), frontPage);
    keep = new SignButton(Feather.STAR, Words.of("search.keep"), this::keep);
    Hints.on(page, "front-page");
    Hints.on(keep, "keep-search");
  }

  void attach() {
    listening.add(place.subscribe(this::show));
    listening.add(searches.kept().subscribe(() -> show(place.getValue())));
  }

  void detach() {
    listening.close();
  }

  private void show(Place listed) {
    switch (listed) {
      case Place.Found(var words) -> {
        boolean kept = searches.keeps(words);
        keep.on(kept, kept ? Words.of("search.forget") : Words.of("search.keep"));
        getChildren().setAll(keep);
      }
      case Place.Shelf shelf when shelf == Place.Shelf.FRONT_PAGE -> getChildren().setAll(page);
      default -> getChildren().clear();
    }
  }

  private void keep() {
    if (place.getValue() instanceof Place.Found(var words)) {
      searches.toggle(words);
    }
  }
}
