package broadsheet.ui.sources;

import broadsheet.news.NewSource;
import broadsheet.ui.kit.Background;
import broadsheet.update.Found;
import broadsheet.update.Updater;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Adding a source by any address: what was typed, and what was found there.
public final class AddModel {

  private final Updater updater;
  private final Background.Slot looking;
  private final Consumer<List<NewSource>> follow;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /// @param follow follows what was found
  public AddModel(Updater updater, Background background, Consumer<List<NewSource>> follow) {
    this.updater = updater;
    this.looking = background.slot();
    this.follow = follow;
    typed.subscribe(this::forget);
  }

  public StringProperty typed() {
    return typed;
  }

  /// What the last look brought; null before it, and once something else is typed.
  public ReadOnlyObjectProperty<@Nullable Found> found() {
    return found.getReadOnlyProperty();
  }

  /// True while the network is asked.
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// Looks at what was typed.
  public void look() {
    String address = typed.get().strip();
    if (!address.isEmpty()) {
      busy.set(true);
      looking.ask(() -> updater.find(address), this::show);
    }
  }

  /// Follows what was found, and answers whether there was something to follow.
  public boolean follow() {
    if (found.get() instanceof Found.Followable(var source, var headlines)) {
      follow.accept(List.of(source));
      return true;
    }
    return false;
  }

  private void forget() {
    looking.drop();
    busy.set(false);
    found.set(null);
  }

  private void show(Found what) {
    busy.set(false);
    found.set(what);
  }
}
