package broadsheet.extract.body;

/// Natural logarithms of whole numbers: most that are asked for are small, and asked for again for
/// each passage, so they are kept.
final class Logarithms {

  private static final double[] KNOWN = new double[1 << 14];

  static {
    for (int number = 0; number < KNOWN.length; number++) {
      KNOWN[number] = Math.log(number);
    }
  }

  private Logarithms() {}

  static double of(int number) {
    return number >= 0 && number < KNOWN.length ? KNOWN[number] : Math.log(number);
  }
}
