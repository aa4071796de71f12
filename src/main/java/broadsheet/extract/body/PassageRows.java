package broadsheet.extract.body;

/// The row of numbers that the forest judges, in the order that it was trained on.
///
/// To add a signal, put it in one of the five below under a name that says what it means, and train
/// the forest anew (see `src/bench`): the trainer prints how often each signal is asked for, and
/// what pages give that the forest has not seen.
final class PassageRows {

  private PassageRows() {}

  static float[] of(PageView page, Passage passage) {
    Signals to = new Signals();
    put(page, passage, to);
    return to.row();
  }

  static void put(PageView page, Passage passage, Signals to) {
    TextSignals.put(page, passage, to);
    MarkupSignals.put(page, passage, to);
    PlaceSignals.put(page, passage, to);
    NearSignals.put(page, passage, to);
    DeclaredSignals.put(page, passage, to);
  }
}
