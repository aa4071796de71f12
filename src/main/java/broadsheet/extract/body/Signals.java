package broadsheet.extract.body;

import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/// One row of numbers about a passage, each with a name that says what it means.
final class Signals {

  private float[] values = new float[224];
  private int count;
  private final @Nullable ObjDoubleConsumer<String> watcher;

  /// @param watcher told of every signal, for explaining
  Signals(ObjDoubleConsumer<String> watcher) {
    this.watcher = watcher;
  }

  Signals() {
    this.watcher = null;
  }

  /// Makes room for the next row.
  void clear() {
    count = 0;
  }

  void put(String name, double value) {
    put(name, "", value);
  }

  void put(String name, boolean value) {
    put(name, "", value ? 1 : 0);
  }

  void put(String name, Object of, boolean value) {
    put(name, of, value ? 1 : 0);
  }

  /// @param of what the signal is about, the second half of its name
  void put(String name, Object of, double value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, count * 2);
    }
    values[count++] = (float) value;
    if (watcher != null) {
      watcher.accept((name + ' ' + of).strip(), value);
    }
  }

  /// The numbers so far, with room behind them; not a copy.
  float[] values() {
    return values;
  }

  float[] row() {
    return Arrays.copyOf(values, count);
  }
}
