package broadsheet.ui.search;

import broadsheet.ui.kit.Place;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the reader searches for. A search is a place; leaving it leads back to where it was begun.
public final class SearchModel {

  private final StringProperty words = new SimpleStringProperty("");
  private final Consumer<Place> go;
  private final Runnable back;
  private String asked = "";

  /// @param go shows the headlines that a search finds
  /// @param back shows what was shown before it
  public SearchModel(Consumer<Place> go, Runnable back) {
    this.go = go;
    this.back = back;
  }

  /// As typed.
  public StringProperty words() {
    return words;
  }

  /// Searches for what is typed, unless that is what is shown; for nothing, leads back.
  public void search() {
    String now = words.get().strip();
    if (now.equals(asked)) {
      return;
    }
    asked = now;
    if (now.isEmpty()) {
      back.run();
    } else {
      go.accept(new Place.Found(now));
    }
  }

  /// Searches for `sought` as if it had been typed.
  public void searchFor(String sought) {
    words.set(sought);
    search();
  }

  /// Ends the search and leads back.
  public void clear() {
    words.set("");
    search();
  }

  /// The reader went elsewhere: the search is over.
  public void leave() {
    asked = "";
    words.set("");
  }
}
