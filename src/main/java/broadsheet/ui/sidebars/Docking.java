package broadsheet.ui.sidebars;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Where the reader wants the sidebars, and whether at all.
public final class Docking {

  private final ObjectProperty<Dock> dock;
  private final BooleanProperty wanted;
  private Dock docked;

  public Docking(Dock dock, boolean wanted) {
    this.dock = new SimpleObjectProperty<>(dock);
    this.wanted = new SimpleBooleanProperty(wanted);
    docked = dock == Dock.WINDOW ? Dock.BESIDE : dock;
  }

  /// Where they stand while they are wanted.
  public Dock dock() {
    return dock.get();
  }

  public boolean wanted() {
    return wanted.get();
  }

  /// Whether they are wanted at that place.
  public ObservableValue<Boolean> at(Dock place) {
    return dock.flatMap(now -> wanted.map(seen -> seen && now == place));
  }

  /// Moves them there, and shows them if they were hidden.
  public void moveTo(Dock place) {
    docked = place == Dock.WINDOW ? docked : place;
    dock.set(place);
    wanted.set(true);
  }

  /// Out of their window, to where they stood before.
  public void putBack() {
    moveTo(docked);
  }

  /// Hides them, or shows them where they stood.
  public void toggle() {
    wanted.set(!wanted.get());
  }
}
