package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bytes that another program wrote (Python's codecs), so that no fault of Java's own encoders can
/// hide one of ours. 𠮷 and ñ take four bytes in GB18030.
class WrittenElsewhereTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | ab204c6520639c757220636ffb746520333030208020bb                   | « Le cœur coûte 300 € »
          iso-8859-15  | 4c652063bd757220636ffb74652033303020a4                           | Le cœur coûte 300 €
          shift_jis    | 8ef1918a82cd93f193fa8141938c8b9e82c589ef8ca982b582bd8142b6c5     | 首相は二日、東京で会見した。ｶﾅ
          euc-kr       | bcadbfefbdc3b4c220bfc0b4c320bbf520b4ebc3a5c0bb20b9dfc7a5c7dfb4d9 | 서울시는 오늘 새 대책을 발표했다
          gb18030      | b9fabcd2cdb3bcc6bed6bdf1ccecb9abb2bc9534b235e94681308a39         | 国家统计局今天公布𠮷镕ñ
          big5         | aef0b648a7bda4b5a4d1aaeda5dca141bbe4adb7b1b5aaf1                 | 氣象局今天表示，颱風接近
          koi8-r       | f0cfd2d420cfd4cbd2d9d42c20d3cfcfc2ddc9ccc120d3ccd5d6c2c1         | Порт открыт, сообщила служба
          windows-1251 | cfeef0f220eef2eaf0fbf22c20f1eeeee1f9e8ebe020f1ebf3e6e1e0         | Порт открыт, сообщила служба
          """)
  void isReadByTheHeaderAndByTheDeclaration(String charset, String hex, String text) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThat(PageText.of(bytes, "text/html; charset=" + charset).whole()).isEqualTo(text);

    String meta = "<meta charset=\"" + charset + "\"><p>";
    byte[] page =
        (meta + new String(bytes, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PageText.of(page, null).whole()).isEqualTo(meta + text);
  }

  @ParameterizedTest
  @CsvSource({
    "little end first, fffe1f043e044004420420008b952f6e",
    "big end first,    feff041f043e044004420020958b6e2f"
  })
  void utf16IsReadByItsMarkWhateverTheHeaderSays(String order, String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThat(PageText.of(bytes, "text/html; charset=utf-8").whole()).isEqualTo("Порт 開港");
  }
}
