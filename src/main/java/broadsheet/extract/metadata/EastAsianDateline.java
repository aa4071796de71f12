package broadsheet.extract.metadata;

import broadsheet.extract.metadata.DatelineParser.Match;
import broadsheet.news.Dateline;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Datelines of Chinese, Japanese and Korean wires, which part nothing by spaces.
final class EastAsianDateline {

  private static final int HEAD = 80;

  /// Reporters are named before the place, without a space; where it begins cannot be told.
  private static final int LONGEST_CHINESE_PLACE = 3;

  /// Brackets, and the first characters of the Chinese wires.
  private static final String OPENINGS = "(（[［【新中法路";

  /// "新华社北京9月21日电", "（中央社記者陳某台北21日電）", "（法新社巴黎21日電）"
  private static final Pattern CHINESE =
      Pattern.compile(
          "\\s*[(（]?(新华社|新華社|中新社|中央社|法新社|路透社)(记者|記者)?"
              + "([\\p{IsHan}]{2,12}?)\\s?((?:20\\d\\d年)?(?:\\d{1,2}月)?\\d{1,2}日)"
              + "(?:综合外電|專|外)?[电電](?:[(（]记者[^)）]{1,30}[)）])?[)）]?\\s*");

  /// "【ソウル共同】", "【ワシントン時事】"
  private static final Pattern JAPANESE =
      Pattern.compile(
          "\\s*[【\\[［]([\\p{IsKatakana}\\p{IsHan}ー・]{2,20}?)(共同|時事|AFP)(?:＝[^】\\]］]{1,20})?[】\\]］]\\s*");

  /// "［東京　３日　ロイター］ -"
  private static final Pattern REUTERS_JAPAN =
      Pattern.compile(
          "\\s*[\\[［]([\\p{IsKatakana}\\p{IsHan}ー・]{2,20})[\\s　][\\d０-９]{1,2}日[\\s"
              + "　](ロイター)[\\]］]\\s*-?\\s*");

  /// "(서울=연합뉴스) 홍길동 기자 ="
  private static final Pattern KOREAN =
      Pattern.compile(
          "\\s*[(\\[【]([\\p{IsHangul}·]{2,12})=(연합뉴스|뉴시스|뉴스1)[)\\]】]"
              + "(?:\\s?[\\p{IsHangul}\\s·]{2,30}(?:기자|특파원)\\s?=)?\\s*");

  private EastAsianDateline() {}

  static Optional<Match> at(String text) {
    if (!mayOpen(text)) {
      return Optional.empty();
    }
    String head = text.substring(0, Math.min(text.length(), HEAD));
    Matcher chinese = CHINESE.matcher(head);
    if (chinese.lookingAt()) {
      PrintedDate day = PrintedDate.at(chinese.group(4), 0);
      boolean named = chinese.group(2) != null || chinese.group(3).length() > LONGEST_CHINESE_PLACE;
      return Optional.of(match(chinese, named ? null : chinese.group(3), chinese.group(1), day));
    }
    Matcher other = JAPANESE.matcher(head);
    for (Pattern pattern : new Pattern[] {JAPANESE, REUTERS_JAPAN, KOREAN}) {
      if (other.usePattern(pattern).lookingAt()) {
        return Optional.of(match(other, other.group(1), other.group(2), null));
      }
    }
    return Optional.empty();
  }

  /// Nearly no line opens with one of these signs; the patterns need not be tried.
  private static boolean mayOpen(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && OPENINGS.indexOf(text.charAt(at)) >= 0;
  }

  private static Match match(
      Matcher matcher, @Nullable String place, String agency, @Nullable PrintedDate day) {
    String somewhere = place == null || Places.isNone(place) ? null : place;
    return new Match(
        new Dateline(somewhere, Agencies.named(agency), day == null ? null : day.date()),
        day == null ? null : day.monthDay(),
        matcher.end());
  }
}
