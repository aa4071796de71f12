package broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon WORDS = new Lexicon(List.of("date", "dateline", "ате", "版权", "x"));

  @Test
  void findsAllWordsInAnyCaseWithTheirPlaces() {
    List<String> found = new ArrayList<>();
    WORDS.scan(
        "My DATELINE", _ -> true, (word, start, end) -> found.add(word + ":" + start + "-" + end));
    assertThat(found).containsExactly("0:3-7", "1:3-11");
  }

  @Test
  void findsNoneWhereNoneMayBegin() {
    List<Integer> found = new ArrayList<>();
    WORDS.scan("update", start -> start == 0, (word, _, _) -> found.add(word));
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "update, true",
    "dat, false",
    "'', false",
    "КАТЕР, true",
    "的版权所有, true",
    "aX, true",
    "d, false"
  })
  void saysWhetherAnyOccurs(String text, boolean any) {
    assertThat(WORDS.anyIn(text)).isEqualTo(any);
  }

  @ParameterizedTest
  @CsvSource({"Dates of sailing, true", "x, true", "An update, false", "dat, false", "'', false"})
  void saysWhetherAnyOpensTheText(String text, boolean any) {
    assertThat(WORDS.opens(text)).isEqualTo(any);
  }
}
