package broadsheet.extract.feed;

import java.util.regex.Pattern;

/// Chinese, Japanese and Korean dates in the order and with the signs of ISO 8601:
/// "2004년 5월 28일 오후 1:31" becomes "2004-5-28 1:31 pm".
final class EastAsianDate {

  private static final Pattern ANY = Pattern.compile("[年년上下午前後오전]");

  private EastAsianDate() {}

  static String spelled(String text) {
    if (!ANY.matcher(text).find()) {
      return text;
    }
    return text.replaceAll("\\s*[(（][^)）]*[)）]", "")
        .replaceAll("上午|午前|오전", " am ")
        .replaceAll("下午|午後|오후", " pm ")
        .replaceAll("\\s*[年년月월]\\s*", "-")
        .replaceAll("\\s*[日일]\\s*", " ")
        .replaceAll("\\s*[時时点시]\\s*", ":")
        .replaceAll(":?\\s*[分분]\\s*(?=\\d)", ":")
        .replaceAll("[分분秒초]", "")
        .replaceAll("(\\d{1,2}):(?!\\d)", "$1:00")
        .replaceAll("([ap]m)\\s*(\\d{1,2}(?::\\d{1,2})*)", "$2 $1");
  }
}
