package broadsheet.extract.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Ferry crews are back      | 4
          Don't "quote" me, please! | 4
          twenty-one               | 2
          ' — | … '                | 0
          ''                       | 0
          関連記事                  | 2
          南海トラフ臨時情報        | 5
          한국 경제                 | 2
          ข่าวที่เกี่ยวข้อง             | 5
          Читайте также            | 2
          """)
  void areCountedInAnyScript(String text, int words) {
    assertThat(Words.count(text)).isEqualTo(words);
  }
}
