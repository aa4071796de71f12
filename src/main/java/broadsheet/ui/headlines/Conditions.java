package broadsheet.ui.headlines;

import broadsheet.library.Selection.Filter;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What the reader asks of every headline in the list, beside what its place asks.
public final class Conditions {

  private final BooleanProperty unread = new SimpleBooleanProperty();
  private final BooleanProperty kept = new SimpleBooleanProperty();
  private final BooleanProperty bookmarked = new SimpleBooleanProperty();
  private final BooleanProperty withSidebars = new SimpleBooleanProperty();
  private final List<BooleanProperty> all = List.of(unread, kept, bookmarked, withSidebars);
  private final BooleanBinding any = unread.or(kept).or(bookmarked).or(withSidebars);

  public BooleanProperty unread() {
    return unread;
  }

  public BooleanProperty kept() {
    return kept;
  }

  public BooleanProperty bookmarked() {
    return bookmarked;
  }

  public BooleanProperty withSidebars() {
    return withSidebars;
  }

  /// True while anything is asked.
  public BooleanBinding any() {
    return any;
  }

  /// Asks nothing more.
  public void lift() {
    all.forEach(condition -> condition.set(false));
  }

  void whenChanged(Runnable run) {
    all.forEach(condition -> condition.subscribe(run));
  }

  /// These and what `place` asks.
  Filter and(Filter place) {
    return new Filter(
        place.unread() || unread.get(),
        place.kept() || kept.get(),
        place.bookmarked() || bookmarked.get(),
        place.withSidebars() || withSidebars.get());
  }
}
