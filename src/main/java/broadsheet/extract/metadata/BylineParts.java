package broadsheet.extract.metadata;

import broadsheet.extract.text.HourWords;
import broadsheet.extract.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A byline as it is printed, cut into its single names and remarks: "By Ann Lee and Jo Park in
/// Seoul, Reuters | Updated May 3" is "Ann Lee", "Jo Park" and "Reuters". Which of them are people
/// is what [Names] says.
final class BylineParts {

  /// Papers with fifty authors exist; what is longer is a biography.
  private static final int LONGEST_BYLINE = 2_000;

  private static final Pattern ADDRESS =
      Pattern.compile("\\S{1,80}@\\S{1,80}|https?://\\S+|(?<!\\p{L})@\\w+");
  private static final Pattern BRACKETS =
      Pattern.compile("\\(([^()]{0,60})\\)|\\[([^\\[\\]]{0,60})\\]");
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*(?:[;|•·、，\\n\\t]|\\s[-–—]\\s|\\s?/\\s?|,(?!\\s?(?:Jr|Sr|II|III)\\b))\\s*|\\s&\\s");
  private static final String SEPARATORS = ";|•·、，\n\t-–—/,&";
  private static final String EDGE_SIGNS = " \t\n\u000B\f\r,:;*–—-";
  private static final String OPEN_BRACKETS = "([（";
  private static final Pattern NUMBER = Pattern.compile("\\s\\d.*$", Pattern.DOTALL);
  private static final List<String> OPENINGS = longestFirst("bylines.txt");
  private static final Map<Character, List<String>> OPENINGS_BY_LETTER =
      OPENINGS.stream().collect(Collectors.groupingBy(opening -> opening.charAt(0)));
  private static final Set<String> ALL_OPENINGS = Set.copyOf(OPENINGS);
  private static final List<String> ENDINGS = longestFirst("bylines-end.txt");
  private static final Lexicon ANY_ENDING = new Lexicon(ENDINGS);

  /// Arabic writes "and" in one with the name behind it; some names open with that letter. What
  /// stands before it is looked at last, as it takes the longest.
  private static final String ARABIC_AND =
      "|\\sو(?=\\p{IsArabic}{2,15}\\s\\p{IsArabic})(?<=\\p{IsArabic}\\s\\p{IsArabic}{2,15}\\sو)";

  private static final Pattern JOINS = anyOf("joins.txt", "\\s(?:", ")\\s" + ARABIC_AND);

  /// "Ann Lee on" May 3, "Ann Lee on Mon," 3/5.
  private static final Pattern BEFORE_DATE =
      anyOf("before-dates.txt", "\\s(?:", ")(?:\\s\\p{L}{2,10}\\.?)?[,:]?\\s*$");

  /// "at 10:05 a.m." behind the day.
  private static final Pattern TIME =
      anyOf(
          "before-dates.txt",
          "^\\s*(?:,|-|–|(?:",
          ")(?!\\p{L}))?\\s*\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?:\\s?(?:"
              + HourWords.ANY
              + "|[ap]\\.?m\\b\\.?))?");

  private BylineParts() {}

  /// The single names and remarks of a byline.
  static List<String> of(String byline) {
    String line = byline.substring(0, Math.min(byline.length(), LONGEST_BYLINE));
    boolean address = line.indexOf('@') >= 0 || line.contains("http");
    String text = address ? ADDRESS.matcher(line).replaceAll(" ") : line;
    text = EastAsianByline.is(text) ? EastAsianByline.names(text) : text;
    boolean bracket = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
    text =
        withoutOpening(
            bracket ? BRACKETS.matcher(text).replaceAll(BylineParts::keptBracket) : text);
    text = withoutEnding(withoutDate(text));
    List<String> parts = new ArrayList<>();
    for (String piece : hasSeparator(text) ? PARTS.split(text, -1) : new String[] {text}) {
      for (String name : JOINS.split(piece, -1)) {
        String bare = BesidePlace.without(withoutEdges(withoutOpening(name)));
        if (!bare.isEmpty() && !isOpening(bare)) {
          parts.add(bare);
        }
      }
    }
    return parts;
  }

  /// The signs of which whatever parts two names has one: a lone name has none of them.
  private static boolean hasSeparator(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Without the signs and spaces around it; a full stop may be part of the last name.
  private static String withoutEdges(String text) {
    int from = 0;
    int to = text.length();
    while (from < to
        && (EDGE_SIGNS.indexOf(text.charAt(from)) >= 0 || isLeading(text.charAt(from)))) {
      from++;
    }
    while (to > from && isTrailing(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isTrailing(char c) {
    return EDGE_SIGNS.indexOf(c) >= 0 || OPEN_BRACKETS.indexOf(c) >= 0;
  }

  private static boolean isLeading(char c) {
    return c == '.' || c == '&' || c == '©';
  }

  private static String keptBracket(MatchResult bracket) {
    String inside = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
    boolean remark = Agencies.named(inside) != null || Roles.anyIn(inside);
    return remark ? " " : Matcher.quoteReplacement(bracket.group());
  }

  /// Whether `text` opens like a byline: "By Ann Lee", "Von Jo Park".
  static boolean opens(String text) {
    return !withoutOpening(text).equals(text)
        || opensBehindDate(text)
        || (EastAsianByline.is(text) && EastAsianByline.opens(text));
  }

  private static boolean opensBehindDate(String text) {
    boolean digit = !text.isEmpty() && Character.isDigit(text.charAt(0));
    PrintedDate date = digit ? PrintedDate.at(text, 0) : null;
    return date != null && opens(behindDate(text, date));
  }

  private static String behindDate(String text, PrintedDate date) {
    return withoutEdges(TIME.matcher(text.substring(date.end())).replaceFirst(""));
  }

  /// Whether `text` is an opening and nothing else: "Author:".
  static boolean isOpening(String text) {
    return ALL_OPENINGS.contains(withoutEdges(text).toLowerCase(Locale.ROOT));
  }

  private static String withoutOpening(String text) {
    String rest = text.strip();
    List<String> openings =
        rest.isEmpty()
            ? List.of()
            : OPENINGS_BY_LETTER.getOrDefault(Character.toLowerCase(rest.charAt(0)), List.of());
    for (String opening : openings) {
      int end = opening.length();
      if (rest.length() > end + 1 && rest.regionMatches(true, 0, opening, 0, end)) {
        char next = rest.charAt(end);
        if (Character.isWhitespace(next) || next == ':' || next == '：' || next == '/') {
          String after = rest.substring(end + 1).strip();
          return after.startsWith(":") ? after.substring(1).strip() : withoutOpening(after);
        }
      }
    }
    return rest;
  }

  /// A day ends the names, unless they come behind it: "Posted on May 3, 2022 by Ann Lee".
  private static String withoutDate(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return text;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      PrintedDate date = starts ? PrintedDate.at(text, i) : null;
      if (date != null) {
        String behind = behindDate(text, date);
        return i == 0 || opens(behind)
            ? withoutDate(withoutOpening(behind))
            : BEFORE_DATE.matcher(text.substring(0, i)).replaceFirst("");
      }
    }
    Matcher number = NUMBER.matcher(text);
    return number.find()
        ? BEFORE_DATE.matcher(text.substring(0, number.start())).replaceFirst("")
        : text;
  }

  private static String withoutEnding(String text) {
    if (!ANY_ENDING.anyIn(text)) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int end = text.length();
    for (String ending : ENDINGS) {
      int at = lower.indexOf(ending);
      boolean word = at == 0 || (at > 0 && !Character.isLetter(lower.charAt(at - 1)));
      int after = at + ending.length();
      if (word && (after == lower.length() || !Character.isLetter(lower.charAt(after)))) {
        end = Math.min(end, at);
      }
    }
    return text.substring(0, Math.min(end, text.length()));
  }

  private static Pattern anyOf(String list, String before, String behind) {
    return Pattern.compile(
        WordList.phrases(list).stream()
            .flatMap(List::stream)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", before, behind)),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String> longestFirst(String list) {
    return WordList.lowerCase(WordList.phrases(list)).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
