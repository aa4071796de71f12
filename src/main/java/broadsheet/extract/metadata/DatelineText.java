package broadsheet.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The head of a text, from which one part of a dateline after the other is taken.
final class DatelineText {

  private static final int HEAD = 240;
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

  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          WordList.lowerCase(WordList.phrases("before-dates.txt")).stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?:", ")\\s")));
  private static final Pattern WEEKDAY = Pattern.compile("([\\p{L}\\p{M}]{4,14}),?\\s");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L} '’.-]*");
  private static final Pattern AGENCY =
      Pattern.compile("[\\p{L}\\d][\\p{L}\\d/-]*(?:[. ][\\p{L}\\d][\\p{L}\\d/-]*){0,2}");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z&/-]{0,5}[A-Z]");

  private final String head;
  private final Matcher matcher;
  private final PlaceNames places;
  private int at;
  private boolean colon;

  DatelineText(String text) {
    head = text.substring(0, Math.min(text.length(), HEAD)).replace('\u00A0', ' ');
    matcher = AGENCY.matcher(head);
    places = new PlaceNames(head);
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
    if (takeNames()) {
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
    boolean dashed = takeNames() && mayBeDash();
    at = start;
    return dashed ? bareAgency() : null;
  }

  /// What may be an agency's name, of up to three words.
  private boolean takeNames() {
    return at < head.length() && Agencies.mayOpen(head.charAt(at)) && take(AGENCY);
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
    if (!atFigureOrCapital()) {
      take(BEFORE_DATE);
    }
    PrintedDate day = PrintedDate.at(head, at);
    if (day == null && take(WEEKDAY) && Places.isNone(matcher.group(1))) {
      day = PrintedDate.at(head, at);
    }
    at = day == null ? start : day.end();
    return day;
  }

  /// Where mostly the date itself begins: no word before a date is written so.
  private boolean atFigureOrCapital() {
    char c = at < head.length() ? head.charAt(at) : '0';
    return Character.isDigit(c) || Character.isUpperCase(c);
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
    at = places.endOfRegion(start, behindSeparators());
    return at > start;
  }

  /// "Rio de Janeiro", "Frankfurt/Main", "St. Louis".
  @Nullable String place() {
    int start = at;
    at = places.endOfPlace(start);
    return at == start ? null : head.substring(start, at);
  }
}
