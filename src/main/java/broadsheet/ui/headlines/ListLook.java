package broadsheet.ui.headlines;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// How a headline is printed in the list.
public final class ListLook {

  private final BooleanProperty compact = new SimpleBooleanProperty();
  private final BooleanProperty pictures = new SimpleBooleanProperty(true);

  /// One line of the headline instead of two, and less room around it.
  public BooleanProperty compact() {
    return compact;
  }

  /// Whether its picture stands beside it.
  public BooleanProperty pictures() {
    return pictures;
  }
}
