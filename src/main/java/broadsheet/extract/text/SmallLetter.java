package broadsheet.extract.text;

/// Letters in lower case, one by one: however long a word would be in it, its places stay.
public final class SmallLetter {

  /// Each character in lower case: a look in a table is the soonest in any script.
  private static final char[] ALL = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < ALL.length; c++) {
      ALL[c] = Character.toLowerCase((char) c);
    }
  }

  private SmallLetter() {}

  /// @return the letter itself where it has no case
  public static char of(char c) {
    return ALL[c];
  }
}
