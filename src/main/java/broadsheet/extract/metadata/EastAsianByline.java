package broadsheet.extract.metadata;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bylines as Chinese, Japanese and Korean papers print them, without spaces, with the job before
/// or right behind the name: "本报记者王小明 李华 北京报道", "【記者王小明／台北報導】",
/// "取材・文／山田太郎（やまだ・たろう）", "[서울=하버뉴스] 홍길동 기자".
final class EastAsianByline {

  /// The first letter of these scripts, and the gap among them that holds the dashes and quotation
  /// marks of all others: nothing else need be asked for its script.
  private static final char FIRST_JAMO = '\u1100';

  private static final char FIRST_SIGN = '\u2000';
  private static final char FIRST_HAN = '\u2e80';

  private static final Pattern AGENCY =
      Pattern.compile("^[\\[(（][^\\[\\]()（）]{1,20}=[^\\[\\]()（）]{1,20}[\\])）]");
  private static final Pattern AROUND = Pattern.compile("^[【〔（(\\[](.*?)[】〕）)\\]]?$");
  private static final Pattern READING =
      Pattern.compile("（[^（）\\d]{0,40}）|\\([^()\\p{IsLatin}\\d]{0,40}\\)");

  private static final String LABEL_SIGNS = "记記讯訊编編作撰筆著者聞文ラ글성게";

  private static final Pattern REPORTER =
      Pattern.compile("^(?:\\p{IsHan}{2,8}?)?(?:记者|記者(?!会)|通讯员|通訊員)\\s*[:：/／]?\\s*");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:执行|執行|值班|网络)?(?:责任编辑|責任編輯|编辑|編輯|责编|責編|作者|撰文|撰稿|執筆者?|著者|筆者|投稿者"
              + "|聞き手|取材・文|文・写真|ライター|작성자|게시자)\\s*[:：/／=＝・]?"
              + "|(?:文|글)\\s*[:：/／=＝・]|글\\s)\\s*");

  private static final Pattern PARTS = Pattern.compile("[、，,;；/\\s·]+");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{IsHan}{2,4}|\\p{IsHangul}{2,4}|[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー々]{2,8}");

  private static final Pattern FILED =
      Pattern.compile("[／/\\s、，]?(?:\\p{IsHan}{2,4})?(?:综合|綜合)?(?:报道|報導|报导|專電|专电)$");
  private static final Pattern JOB =
      Pattern.compile(
          "(?<=\\p{IsHan}{2})(?:記者|特派員|編集委員|論説委員|さん|氏)$|(?<=\\p{IsHangul}{3})(?:기자|특파원)$");
  private static final Pattern END = Pattern.compile("[\\s=＝]+$");
  private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{IsHan})[\\s　]+(?=\\p{IsHan})|／");

  private EastAsianByline() {}

  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_JAMO && (c < FIRST_SIGN || c >= FIRST_HAN) && isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HANGUL, KATAKANA, HIRAGANA -> true;
      default -> false;
    };
  }

  /// Whether there is any of the signs that every label of theirs has: most lines have none.
  static boolean mayLabel(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_HAN && LABEL_SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether `text` is a line of names behind a label: "记者：王小明", not "记者从市长处获悉".
  static boolean opens(String text) {
    return namesReporter(text) || namesEditor(text);
  }

  static boolean namesReporter(String text) {
    String bare = bare(text);
    Matcher reporter = REPORTER.matcher(bare);
    boolean parted = reporter.find() && (isParted(reporter) || FILED.matcher(bare).find());
    return parted && areNames(text);
  }

  static boolean namesEditor(String text) {
    Matcher label = LABEL.matcher(bare(text));
    return label.find() && isParted(label) && areNames(text);
  }

  private static boolean isParted(Matcher label) {
    String found = label.group();
    return !found.isEmpty() && !Character.isLetter(found.charAt(found.length() - 1));
  }

  private static boolean areNames(String text) {
    String[] names = PARTS.split(names(text), -1);
    return Arrays.stream(names).allMatch(name -> NAME.matcher(name).matches());
  }

  /// @return the names alone, parted as elsewhere
  static String names(String text) {
    String names = bare(text);
    names = LABEL.matcher(names).replaceFirst("");
    Matcher reporter = REPORTER.matcher(names);
    boolean several = reporter.find();
    names = several ? names.substring(reporter.end()) : names;
    names = FILED.matcher(READING.matcher(names).replaceAll(" ").strip()).replaceFirst("");
    names = JOB.matcher(END.matcher(names).replaceFirst("")).replaceFirst("");
    return several ? BETWEEN.matcher(names).replaceAll("、") : names.replace('／', '、');
  }

  private static String bare(String text) {
    String line = AGENCY.matcher(text.strip()).replaceFirst("").strip();
    return AROUND.matcher(line).replaceFirst("$1").strip();
  }
}
