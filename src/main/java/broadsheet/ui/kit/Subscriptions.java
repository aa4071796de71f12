package broadsheet.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What a view listens to while it is attached; closing takes everything off again, last first.
public final class Subscriptions implements AutoCloseable {

  private final Deque<Subscription> open = new ArrayDeque<>();

  public void add(Subscription subscription) {
    open.push(subscription);
  }

  public <T extends @Nullable Object> void listen(
      ObservableValue<T> value, ChangeListener<? super T> listener) {
    value.addListener(listener);
    open.push(() -> value.removeListener(listener));
  }

  public <T> void listen(ObservableList<T> list, ListChangeListener<? super T> listener) {
    list.addListener(listener);
    open.push(() -> list.removeListener(listener));
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      open.pop().unsubscribe();
    }
  }
}
