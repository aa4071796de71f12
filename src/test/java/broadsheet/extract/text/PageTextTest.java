package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class PageTextTest {

  private static final String FRENCH =
      "La présidente a déclaré à l’issue du sommet que l’accord était « historique » — enfin.";
  private static final String EURO = "Le coût s'élève à 300 € ; le cœur du problème a été réglé.";
  private static final String JAPANESE = "首相は二日、東京で記者会見を開き、新しい経済対策について説明した。予算は今月中に国会に提出される見通し。";
  private static final String KOREAN =
      "서울시는 오늘 새로운 교통 대책을 발표했다. 이번 계획은 내년부터 시행될 예정이며 시민의 의견을 반영했다고 밝혔다.";
  private static final String CHINESE = "新华社北京九月二日电，国家统计局今天公布了上个月的数据，多数城市的房价和去年相比有所下降。";
  private static final String TAIWANESE = "中央社台北二日電，氣象局今天表示，颱風將於週末接近東部海面，民眾應該留意最新的天氣消息。";
  private static final String RUSSIAN =
      "Правительство России утвердило новый план развития железных дорог, сообщила пресс-служба.";
  private static final String POLISH = "Prezydent powiedział, że jeszcze w środę podpisze ustawę.";
  private static final String CZECH =
      "Vláda v pondělí schválila nový zákon, řekl ministr školství.";
  private static final String TURKISH =
      "Başbakan yarın Ankara'da açıklama yapacağını söyledi, ışık.";
  private static final String GREEK = "Η κυβέρνηση ανακοίνωσε νέα μέτρα για την οικονομία.";

  private static String text(String language) {
    return switch (language) {
      case "French" -> FRENCH;
      case "euro" -> EURO;
      case "Japanese" -> JAPANESE;
      case "Korean" -> KOREAN;
      case "Chinese" -> CHINESE;
      case "Taiwanese" -> TAIWANESE;
      case "Polish" -> POLISH;
      case "Czech" -> CZECH;
      case "Turkish" -> TURKISH;
      case "Greek" -> GREEK;
      default -> RUSSIAN;
    };
  }

  private static String page(String meta, String language) {
    return "<!doctype html><html><head>"
        + meta
        + "<title>Harbour Wire</title></head><body><p>"
        + text(language)
        + "</p></body></html>";
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      textBlock =
          """
          French,    windows-1252, iso-8859-1
          euro,      ISO-8859-15,  iso-8859-15
          Japanese,  Shift_JIS,    x-sjis
          Japanese,  EUC-JP,       EUC-JP
          Japanese,  ISO-2022-JP,  ISO-2022-JP
          Korean,    EUC-KR,       ks_c_5601-1987
          Chinese,   GB18030,      gb2312
          Taiwanese, Big5,         big5
          Russian,   KOI8-R,       koi8-r
          Russian,   windows-1251, CP1251
          Russian,   ISO-8859-5,   iso-8859-5
          Polish,    windows-1250, windows-1250
          Polish,    ISO-8859-2,   latin2
          Czech,     windows-1250, windows-1250
          Turkish,   windows-1254, iso-8859-9
          Greek,     windows-1253, windows-1253
          French,    UTF-8,        utf-8
          Japanese,  UTF-8,        utf-8
          """)
  void readsAPageByHeaderByDeclarationAndByNothing(String language, String charset, String label) {
    Charset written = Charset.forName(charset);
    String meta = "<meta charset=\"" + label + "\">";
    String equiv = "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=" + label + "'>";
    for (String declared : new String[] {"", meta, equiv}) {
      String page = page(declared, language);
      assertThat(decode(page.getBytes(written), null)).as("%s", declared).isEqualTo(page);
    }
    String page = page("", language);
    assertThat(decode(page.getBytes(written), "text/html; charset=\"" + label + "\""))
        .isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithAndWithoutAMark(String charset) {
    String page = page("", "Japanese");
    byte[] plain = page.getBytes(Charset.forName(charset));
    byte[] marked = ("\uFEFF" + page).getBytes(Charset.forName(charset));
    assertThat(decode(plain, null)).isEqualTo(page);
    assertThat(decode(marked, "text/html; charset=iso-8859-1")).isEqualTo(page);
  }

  @Test
  void dropsTheMarkOfUtf8() {
    assertThat(decode("\uFEFFé".getBytes(StandardCharsets.UTF_8), "text/html;charset=big5"))
        .isEqualTo("é");
  }

  @ParameterizedTest(name = "{0} under {1}")
  @CsvSource(
      textBlock =
          """
          French,    UTF-8,        text/html; charset=ISO-8859-1
          French,    windows-1252, text/html; charset=utf-8
          Japanese,  Shift_JIS,    text/html; charset=utf-8
          Japanese,  Shift_JIS,    text/html; charset=iso-8859-1
          Russian,   windows-1251, text/html; charset=utf-8
          Chinese,   GB18030,      text/html; charset=utf-8
          Korean,    EUC-KR,       text/html; charset=no-such-thing
          French,    windows-1252, text/html; charset=
          """)
  void doesNotBelieveAHeaderThatTheBytesContradict(String language, String charset, String header) {
    String page = page("", language);
    assertThat(decode(page.getBytes(Charset.forName(charset)), header)).isEqualTo(page);
  }

  @Test
  void believesTheDocumentAgainstAServersDefaultWhenTheLettersAgree() {
    String page = page("<meta charset=euc-kr>", "Korean");
    assertThat(decode(page.getBytes(Charset.forName("EUC-KR")), "text/html; charset=ISO-8859-1"))
        .isEqualTo(page);
  }

  @Test
  void readsTheDeclarationOfXml() {
    String feed = "<?xml version='1.0' encoding='ISO-8859-15'?><rss><title>300 €</title></rss>";
    assertThat(decode(feed.getBytes(Charset.forName("ISO-8859-15")), null)).isEqualTo(feed);
  }

  @Test
  void ignoresADeclarationInAComment() {
    String page = page("<!-- <meta charset=windows-1251> --><meta charset=windows-1252>", "French");
    assertThat(decode(page.getBytes(Charset.forName("windows-1252")), null)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void readsAStrayByteInUtf8AsWindows1252(String mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((mark + FRENCH).getBytes(StandardCharsets.UTF_8));
    bytes.write(0x92);
    bytes.writeBytes(RUSSIAN.getBytes(StandardCharsets.UTF_8));
    assertThat(decode(bytes.toByteArray(), null)).isEqualTo(FRENCH + "’" + RUSSIAN);
  }

  @Test
  void leavesOutACharacterThatTheEndCutsOff() {
    byte[] whole = RUSSIAN.substring(0, 5).getBytes(StandardCharsets.UTF_8);
    assertThat(decode(Arrays.copyOf(whole, whole.length - 1), null))
        .isEqualTo(RUSSIAN.substring(0, 4));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "Japanese, UTF-8",
    "Japanese, Shift_JIS",
    "Japanese, UTF-16LE",
    "Russian, KOI8-R",
    "French, windows-1252",
    "Taiwanese, Big5"
  })
  void readsTheSameAtOnceAndPieceByPiece(String language, String charset) throws IOException {
    byte[] body = page("", language).repeat(500).getBytes(Charset.forName(charset));
    byte[] cut = Arrays.copyOf(body, body.length - 1);
    for (byte[] bytes : new byte[][] {body, cut}) {
      try (Reader reader = PageText.of(bytes, null).reader()) {
        assertThat(reader.readAllAsString()).isEqualTo(decode(bytes, null));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64})
  void givesTheSameInPiecesOfAnySize(int size) throws IOException {
    String page = page("", "French") + "\uD83D\uDEA2 in the fog \uD83C\uDF2B";
    StringBuilder read = new StringBuilder();
    char[] piece = new char[size];
    try (Reader reader = PageText.of(page.getBytes(StandardCharsets.UTF_8), null).reader()) {
      for (int count = reader.read(piece); count > 0; ) {
        read.append(piece, 0, count);
        count = reader.read(piece);
      }
    }
    assertThat(read).hasToString(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void readsNextToNothing(int length) {
    assertThat(decode(new byte[length], null)).hasSize(length);
    assertThat(decode(Arrays.copyOf(new byte[] {-1, -2, -1}, length), null)).isNotNull();
  }

  @Test
  void aCurlyQuoteAloneIsWindows1252() {
    assertThat(decode(new byte[] {'i', 't', (byte) 0x92, 's'}, null)).isEqualTo("it’s");
  }

  @ParameterizedTest
  @CsvSource({"Japanese, Shift_JIS", "French, windows-1252", "Russian, KOI8-R", "Chinese, UTF-8"})
  void readsTenMegabytesAtOnce(String language, String charset) {
    byte[] body = page("", language).repeat(60_000).getBytes(Charset.forName(charset));
    byte[] large = Arrays.copyOf(body, 10_000_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(decode(large, null)).startsWith(page("", language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<meta ", "<!-- ", "charset=", "<?xml ", "\u001b$B", "\u00ff", "\u0000a"})
  void staysQuickOnHostileBytes(String piece) {
    byte[] hostile = piece.repeat(2_000_000).getBytes(StandardCharsets.ISO_8859_1);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> decode(hostile, "text/html;charset=" + piece));
  }

  private static String decode(byte[] body, @Nullable String contentType) {
    return PageText.of(body, contentType).whole();
  }
}
