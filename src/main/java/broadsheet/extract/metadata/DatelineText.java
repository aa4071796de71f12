package broadsheet.extract.metadata;

import broadsheet.extract.text.Months;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The head of a text, from which one part of a dateline after the other is taken.
final class DatelineText {

  private static final int HEAD = 240;
  private static final int MOST_WORDS = 6;
  private static final int MOST_SEPARATORS = 4;

  /// With all that may stand before its figures: an article, a week day, a month.
  private static final int LONGEST_DAY = 48;

  private static final Pattern BRACKET =
      Pattern.compile(
          "[\\s,.]{0,4}(?:\\(([^()\\n]{2,40})\\)|\\[([^\\[\\]\\n]{2,40})\\]|/([^/\\n]{2,40})/)");
  private static final Pattern DASH =
      Pattern.compile(
          "\\s{0,3}(?:\\.?\\s?(?:-{2,3}|[—–―‒_])|\\.\\s?-|(?<=[\\s)\\]/])-|=(?=\\s)|:(?=\\s))\\s{0,3}");
  /// One of these is in whatever the pattern knows, behind its spaces.
  private static final String DASHES = ".-—–―‒_=:";

  private static final Pattern ARTICLE = Pattern.compile("(?:le|el|den|il|on|a)\\s");
  private static final Pattern WEEKDAY = Pattern.compile("([\\p{L}\\p{M}]{4,14}),?\\s");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L} '’.-]*");
  private static final Pattern WORD =
      Pattern.compile(
          "(?:St|Ste|Ft|Mt|ST|STE|FT|MT)\\."
              + "|[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}]*(?:['’`-][\\p{L}\\p{M}]+)*");
  private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{1,4}(?:['’]\\p{L}+)?");
  private static final Pattern REGION =
      Pattern.compile("\\p{Lu}[\\p{L}.'’]*(?:[ -][\\p{Lu}oat][\\p{L}.'’]*){0,4}");
  private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{2}(?=\\s?[,(—–-])");
  private static final Pattern AGENCY =
      Pattern.compile("[\\p{L}\\d][\\p{L}\\d/-]*(?:[. ][\\p{L}\\d][\\p{L}\\d/-]*){0,2}");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z&/-]{0,5}[A-Z]");

  private final String head;
  private final Matcher matcher;
  private int at;
  private boolean colon;

  DatelineText(String text) {
    head = text.substring(0, Math.min(text.length(), HEAD)).replace('\u00A0', ' ');
    matcher = WORD.matcher(head);
    while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
      at++;
    }
  }

  int position() {
    return at;
  }

  void back(int position) {
    at = position;
  }

  private boolean take(Pattern pattern) {
    boolean found = matcher.usePattern(pattern).region(at, head.length()).lookingAt();
    if (found) {
      at = matcher.end();
    }
    return found;
  }

  void skipSeparators() {
    at = behindSeparators();
  }

  private int behindSeparators() {
    int behind = at;
    while (behind < head.length()
        && behind < at + MOST_SEPARATORS
        && (isSpace(head.charAt(behind)) || ",.".indexOf(head.charAt(behind)) >= 0)) {
      behind++;
    }
    return behind;
  }

  /// As a pattern's `\s` has it.
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /// Whether one of `signs` stands at an index. Most lines end a dateline's part with none: they
  /// need no pattern to tell.
  private boolean isOneOf(String signs, int index) {
    return index < head.length() && signs.indexOf(head.charAt(index)) >= 0;
  }

  /// What stands in brackets or between slashes.
  @Nullable String bracket() {
    if (!isOneOf("([/", behindSeparators()) || !take(BRACKET)) {
      return null;
    }
    String inside = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return (inside != null ? inside : matcher.group(3)).strip();
  }

  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches() && !Places.isRegion(name);
  }

  /// What may be a province or a country: "(Nicaragua)", "[India]".
  static boolean isCapitalised(String name) {
    return NAME.matcher(name).matches();
  }

  /// An agency in the open: "INTERFAX -", "РИА Новости."
  @Nullable String bareAgency() {
    int start = at;
    skipSeparators();
    int from = at;
    if (take(AGENCY)) {
      for (int end = at; end > from; end = Math.max(head.lastIndexOf(' ', end - 1), from)) {
        String agency = Agencies.spelled(head.substring(from, end));
        if (agency != null) {
          at = end;
          return agency;
        }
      }
    }
    at = start;
    return null;
  }

  /// As [#bareAgency], where a dash must follow: most lines open with words that none follows.
  @Nullable String agencyBeforeDash() {
    int start = at;
    skipSeparators();
    boolean dashed = take(AGENCY) && mayBeDash();
    at = start;
    return dashed ? bareAgency() : null;
  }

  private boolean mayBeDash() {
    int sign = at;
    while (sign < head.length() && isSpace(head.charAt(sign))) {
      sign++;
    }
    return isOneOf(DASHES, sign);
  }

  boolean dash() {
    boolean found =
        mayBeDash()
            && matcher
                .usePattern(DASH)
                .region(at, head.length())
                .useTransparentBounds(true)
                .lookingAt();
    if (found) {
      at = matcher.end();
      colon = matcher.group().strip().equals(":");
    }
    return found;
  }

  boolean stop() {
    return at < head.length() && ".,".indexOf(head.charAt(at)) >= 0;
  }

  /// Whether the dash was a mere colon.
  boolean colon() {
    return colon;
  }

  /// Whether a sentence can begin here.
  boolean atSentence() {
    skipSeparators();
    if (at >= head.length()) {
      return true;
    }
    int c = head.codePointAt(at);
    return !Character.isLowerCase(c);
  }

  @Nullable PrintedDate day() {
    if (!hasFigureSoon()) {
      return null;
    }
    int start = at;
    skipSeparators();
    take(ARTICLE);
    PrintedDate day = PrintedDate.at(head, at);
    if (day == null && take(WEEKDAY) && Places.isNone(matcher.group(1))) {
      day = PrintedDate.at(head, at);
    }
    at = day == null ? start : day.end();
    return day;
  }

  private boolean hasFigureSoon() {
    for (int i = at; i < head.length() && i < at + LONGEST_DAY; i++) {
      if (Character.isDigit(head.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// ", Kenya", " AL", ", D.C."
  boolean region() {
    int start = at;
    skipSeparators();
    int from = at;
    if (from > start && mayBeCapital(from) && take(REGION)) {
      for (int end = at; end > from; end = Math.max(head.lastIndexOf(' ', end - 1), from)) {
        String name = head.substring(from, end);
        if (Places.isRegion(name) || Places.isRegion(name + ".")) {
          at = end;
          return true;
        }
      }
      at = from;
      if (head.charAt(start) == ',' && take(STATE_CODE)) {
        return true;
      }
    }
    at = start;
    return false;
  }

  /// Whether a pattern that wants a capital, or a letter without case, may find one at an index.
  private boolean mayBeCapital(int index) {
    char c = index < head.length() ? head.charAt(index) : ' ';
    return (c >= 'A' && c <= 'Z') || c >= 0x80;
  }

  /// "Rio de Janeiro", "Frankfurt/Main", "St. Louis"; ends before a state's code, a month, a wire.
  @Nullable String place() {
    int start = at;
    int words = 0;
    int end = at;
    while (words++ < MOST_WORDS && takeWord(words > 1)) {
      end = at;
      if (at >= head.length() || " /".indexOf(head.charAt(at)) < 0 || atSlashedName()) {
        break;
      }
      at++;
    }
    at = end;
    return end == start ? null : head.substring(start, end);
  }

  private boolean takeWord(boolean further) {
    int start = at;
    if (further && take(SMALL_WORD)) {
      boolean joins =
          Places.isSmall(matcher.group()) && at < head.length() && head.charAt(at) == ' ';
      at = joins ? at + 1 : start;
    }
    if (!mayBeCapital(at) || !take(WORD)) {
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
