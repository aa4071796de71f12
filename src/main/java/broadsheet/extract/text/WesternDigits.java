package broadsheet.extract.text;

/// Numbers in the digits of any script, written in those of ASCII: "٢٠٢٢" and "२०२२" as "2022".
public final class WesternDigits {

  private WesternDigits() {}

  public static String of(String text) {
    StringBuilder digits = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) > '9' ? Character.digit(text.charAt(i), 10) : -1;
      if (digit >= 0) {
        digits.setCharAt(i, (char) ('0' + digit));
      }
    }
    return digits.toString();
  }
}
