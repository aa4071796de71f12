package broadsheet.extract.metadata;

import broadsheet.extract.text.Months;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where the names of a place and of its region end in the head of a text.
final class PlaceNames {

  private static final int MOST_WORDS = 6;

  private static final Pattern WORD =
      Pattern.compile(
          "(?:St|Ste|Ft|Mt|ST|STE|FT|MT)\\."
              + "|[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}]*(?:['’`-][\\p{L}\\p{M}]+)*");
  private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{1,4}(?:['’]\\p{L}+)?");
  private static final Pattern REGION =
      Pattern.compile("\\p{Lu}[\\p{L}.'’]*(?:[ -][\\p{Lu}oat][\\p{L}.'’]*){0,4}");
  private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{2}(?=\\s?[,(—–-])");

  private final String head;
  private final Matcher matcher;
  private int at;

  PlaceNames(String head) {
    this.head = head;
    matcher = WORD.matcher(head);
  }

  /// "Rio de Janeiro", "Frankfurt/Main", "St. Louis"; ends before a state's code, a month, a wire.
  ///
  /// @return `start` if no name begins there
  int endOfPlace(int start) {
    at = start;
    int words = 0;
    int end = start;
    while (words++ < MOST_WORDS && takeWord(words > 1)) {
      end = at;
      if (at >= head.length() || " /".indexOf(head.charAt(at)) < 0 || atSlashedName()) {
        break;
      }
      at++;
    }
    return end;
  }

  /// ", Kenya", " AL", ", D.C."
  ///
  /// @param start where the signs before the name begin
  /// @param from where they end
  /// @return `start` if no region follows them
  int endOfRegion(int start, int from) {
    at = from;
    if (from == start || !mayBeCapital() || !take(REGION)) {
      return start;
    }
    for (int end = at; end > from; end = Math.max(head.lastIndexOf(' ', end - 1), from)) {
      String name = head.substring(from, end);
      if (Places.isRegion(name) || Places.isRegion(name + ".")) {
        return end;
      }
    }
    at = from;
    return head.charAt(start) == ',' && take(STATE_CODE) ? at : start;
  }

  private boolean take(Pattern pattern) {
    boolean found = matcher.usePattern(pattern).region(at, head.length()).lookingAt();
    if (found) {
      at = matcher.end();
    }
    return found;
  }

  /// Whether a pattern that wants a capital, or a letter without case, may find one here. Mostly
  /// none is there, which takes no pattern to tell.
  private boolean mayBeCapital() {
    char c = at < head.length() ? head.charAt(at) : ' ';
    return (c >= 'A' && c <= 'Z') || c >= 0x80;
  }

  private boolean takeWord(boolean further) {
    int start = at;
    if (further && take(SMALL_WORD)) {
      boolean joins =
          Places.isSmall(matcher.group()) && at < head.length() && head.charAt(at) == ' ';
      at = joins ? at + 1 : start;
    }
    if (!mayBeCapital() || !take(WORD)) {
      at = start;
      return false;
    }
    if (further && endsPlace(matcher.group())) {
      at = start;
      return false;
    }
    return true;
  }

  private boolean endsPlace(String word) {
    return isMonth(word) || isStateCode(word) || Agencies.spelled(word) != null;
  }

  /// "Sept 21"; without a day it is part of a name: "Rio de Janeiro".
  private boolean isMonth(String word) {
    boolean day = at + 1 < head.length() && Character.isDigit(head.charAt(at + 1));
    return day && Months.inText(word) > 0;
  }

  /// "AL (SPX)"; before another word it is part of a name: "RIO DE JANEIRO".
  private boolean isStateCode(String word) {
    boolean last = at + 1 >= head.length() || !Character.isLetter(head.charAt(at + 1));
    return last && word.length() == 2 && Places.isRegion(word) && Places.isCapitals(word + word);
  }

  /// "/PRNewswire/" after a place is no part of it.
  private boolean atSlashedName() {
    return head.charAt(at) == '/' && head.indexOf('/', at + 1) > 0;
  }
}
