package broadsheet.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphCountTest {

  @ParameterizedTest
  @CsvSource({
    "Fog over the harbour,4",
    "'  On 3 May, fog.  ',4",
    "port-side,2",
    "海の霧が出る,3",
    "海 fog 海,2",
    "— …,0"
  })
  void countsWords(String text, int words) {
    assertThat(new GlyphCount(text).words()).isEqualTo(words);
  }

  @Test
  void countsWhatEachGlyphIsUsedFor() {
    GlyphCount glyphs = new GlyphCount("“Fog”, Ada wrote @ 10.30 [»]\n");
    assertThat(glyphs.of(Glyphs.STOP)).isEqualTo(2);
    assertThat(glyphs.of(Glyphs.QUOTE)).isEqualTo(3);
    assertThat(glyphs.of(Glyphs.ARROW)).isEqualTo(1);
    assertThat(glyphs.of(Glyphs.AT)).isEqualTo(1);
    assertThat(glyphs.of(Glyphs.BRACKET)).isEqualTo(2);
    assertThat(glyphs.of(Glyphs.CAPITAL)).isEqualTo(2);
    assertThat(glyphs.digits()).isEqualTo(4);
    assertThat(glyphs.breaks()).isEqualTo(1);
  }

  @Test
  void countsOnInLongTexts() {
    GlyphCount glyphs = new GlyphCount(".".repeat(1000) + "a".repeat(1000) + ".");
    assertThat(glyphs.of(Glyphs.STOP)).isEqualTo(1001);
    assertThat(glyphs.words()).isEqualTo(1);
  }
}
