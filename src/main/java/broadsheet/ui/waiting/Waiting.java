package broadsheet.ui.waiting;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A line of the list. It stays when its article was brought, or is no longer wanted, until the
/// list is closed.
final class Waiting {

  private final ReadOnlyObjectWrapper<State> state;

  /// @param wanted whether the next update is to bring it
  record State(Listing listing, boolean wanted) {

    boolean isKept() {
      return listing.state().kept();
    }
  }

  Waiting(State state) {
    this.state = new ReadOnlyObjectWrapper<>(state);
  }

  ArticleId id() {
    return listing().id();
  }

  Listing listing() {
    return state.get().listing();
  }

  boolean isWanted() {
    return state.get().wanted();
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  void become(State now) {
    state.set(now);
  }
}
