package broadsheet.extract.body;

import java.util.Arrays;

/// The rows of numbers that the forests judge, in the order that they were trained on.
final class PassageRows {

  private PassageRows() {}

  static float[] first(PageView page, Passage passage) {
    Signals to = new Signals();
    putFirst(page, passage, to);
    return to.row();
  }

  static void putFirst(PageView page, Passage passage, Signals to) {
    TextSignals.put(page, passage, to);
    MarkupSignals.put(page, passage, to);
    PlaceSignals.put(page, passage, to);
    NearSignals.put(page, passage, to);
    DeclaredSignals.put(page, passage, to);
  }

  static float[] join(float[] one, float[] other) {
    float[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }
}
