package broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.article.Folded.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ferry       | Two FERRIES and a Ferry          | Ferry
          cafe        | the café by the quay             | café
          CAFÉ        | the cafe by the quay             | cafe
          cafe        | the cafe\u0301s by the quay      | cafe\u0301
          strasse     | Die Straße am Hafen              | Straße
          it's        | so it’s late                     | it’s
          "now"       | he said “now” and left           | “now”
          9-11        | from 9–11 in the morning         | 9–11
          4 310       | some 4\u00A0310 metres           | 4\u00A0310
          harbour     | the har\u00ADbour                | har\u00ADbour
          احمد        | قال أحمد ذلك                     | أحمد
          قال         | قَالَ أحمد                       | قَالَ
          時計        | 岸壁の時計が動く                 | 時計
          ß           | MASSE                            | SS
          """)
  void findsWhatAReaderMeansHoweverItIsWritten(String typed, String text, String found) {
    List<Range> ranges = Folded.of(text).all(Folded.query(typed));
    assertThat(ranges)
        .extracting(range -> text.substring(range.from(), range.to()))
        .containsExactly(found);
  }

  @Test
  void findsEachPlaceOnce() {
    assertThat(Folded.of("aaaaa").all("aa")).containsExactly(new Range(0, 2), new Range(2, 4));
    assertThat(Folded.of("Maß").all("s")).containsExactly(new Range(2, 3));
  }

  @Test
  void findsNothingForNothing() {
    assertThat(Folded.of("text").all(Folded.query("  "))).isEmpty();
    assertThat(Folded.of("").all("text")).isEmpty();
    assertThat(Folded.of("text").all("texts")).isEmpty();
  }
}
