package broadsheet.extract.body;

import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;

/// One row of numbers about a passage, each with a name that says what it means.
final class Signals {

  private float[] values = new float[160];
  private int count;
  private final ObjDoubleConsumer<String> watcher;

  /// @param watcher told of every signal, for training and for explaining
  Signals(ObjDoubleConsumer<String> watcher) {
    this.watcher = watcher;
  }

  Signals() {
    this((name, value) -> {});
  }

  void put(String name, double value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, count * 2);
    }
    values[count++] = (float) value;
    watcher.accept(name, value);
  }

  void put(String name, boolean value) {
    put(name, value ? 1 : 0);
  }

  float[] row() {
    return Arrays.copyOf(values, count);
  }
}
