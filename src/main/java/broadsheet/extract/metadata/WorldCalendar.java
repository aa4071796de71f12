package broadsheet.extract.metadata;

import broadsheet.extract.text.WesternDigits;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date in the digits and the count of years of its own country, written anew in the world's:
/// "令和4年9月21日" as "2022年9月21日", "21 กันยายน 2565" as "21 กันยายน 2022". What counts its
/// months otherwise too, as Iran does, is left alone, and so read as no date.
final class WorldCalendar {

  /// Below it stand Latin, Greek, Cyrillic, Armenian and Hebrew, whose papers need nothing done.
  private static final char FIRST = '\u0600';

  /// The year before each era's first.
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "民國", 1911, "民国", 1911);

  private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|民國|民国)\\s?(元|\\d{1,3})\\s?年");

  /// Buddhist years, which only Thai dates have: those of 1957 to 2056.
  private static final Pattern THAI_YEAR =
      Pattern.compile("(\\p{IsThai}[.\\s]{0,3})(25\\d\\d)(?!\\d)");

  private static final int BUDDHIST = 543;

  private static final Pattern HOUR =
      Pattern.compile(
          "(?:(上午|午前|오전|下午|午後|오후)\\s?)?(?<!\\d)(\\d{1,2})\\s?[時时點点시:]\\s?(\\d{1,2})\\s?[分분]?");

  private WorldCalendar() {}

  static String of(String text) {
    if (isWestern(text)) {
      return text;
    }
    String digits = WesternDigits.of(text);
    String years = ERA.matcher(digits).replaceAll(WorldCalendar::ofEra);
    years = THAI_YEAR.matcher(years).replaceAll(WorldCalendar::ofThailand);
    return HOUR.matcher(years).replaceAll(WorldCalendar::hour);
  }

  private static boolean isWestern(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST && !isSign(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Dashes, dots and quotation marks, which all languages have.
  private static boolean isSign(char c) {
    return c >= '\u2000' && c < '\u2070';
  }

  private static String ofEra(MatchResult date) {
    String count = date.group(2);
    int year = count.equals("元") ? 1 : Integer.parseInt(count);
    return ERAS.getOrDefault(date.group(1), 0) + year + "年";
  }

  private static String ofThailand(MatchResult date) {
    return date.group(1) + (Integer.parseInt(date.group(2)) - BUDDHIST);
  }

  /// "下午2時05分" as "2:05 pm".
  private static String hour(MatchResult time) {
    String half = time.group(1) == null ? "" : time.group(1);
    String suffix =
        switch (half) {
          case "上午", "午前", "오전" -> " am";
          case "下午", "午後", "오후" -> " pm";
          default -> "";
        };
    String minute = time.group(3).length() == 1 ? "0" + time.group(3) : time.group(3);
    return Matcher.quoteReplacement(time.group(2) + ":" + minute + suffix);
  }
}
