package broadsheet.extract.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

  private static final NameParts PARTS = new NameParts("title tit|", "|tag |dek|");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "card-title, 1",
    "cardTitle, 1",
    "art-tit, 1",
    "titan, 0",
    "tit_2, 0",
    "news-tags, 2",
    "stage, 0",
    "dek, 2",
    "dekor, 0",
    "my dek title, 3",
    "'', 0"
  })
  void areFoundAnywhereOrAtTheEdgeOfAWord(String names, int groups) {
    assertThat(PARTS.in(names)).isEqualTo(groups);
  }
}
