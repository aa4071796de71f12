package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSetTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.jpg 400w, b.jpg 1300w, c.jpg 2000w     | b.jpg
          a.jpg 400w, b.jpg 800w                   | b.jpg
          a.jpg 1x, b.jpg 2x                       | b.jpg
          a.jpg                                    | a.jpg
          /i/w_400,h_3/a.jpg 400w, /i/w_9,h_3/b.jpg 900w | /i/w_9,h_3/b.jpg
          https://x.example/a.jpg 1200w,https://x.example/b.jpg 600w | https://x.example/a.jpg
          a.jpg 100h, b.jpg 2x                     | b.jpg
          , a.jpg 400w,                            | a.jpg
          data:image/gif;base64,R0lG 1w            |
          ''                                       |
          """)
  void takesTheCandidateNearestAboveTheWantedWidth(String set, String address) {
    assertThat(SourceSet.choose(set, 1200)).isEqualTo(address);
  }
}
