package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectedTest {

  @Test
  void textOfOneDirectionIsOneRun() {
    assertThat(Directed.runs("Ferries halted, 2 held.", false))
        .containsExactly("Ferries halted, 2 held.");
  }

  @Test
  void rightToLeftTextIsPartedWhereALineMayBreakAndAtItsPunctuation() {
    assertThat(Directed.runs("عاد «الماء».", true)).containsExactly("عاد", " ", "«", "الماء", "».");
  }

  @Test
  void nothingIsLostInTheParting() {
    List<String> texts = List.of("قناة (قديمة) 2026، Terra Ledger", "مُدَوَّنة\u200Cها!", "", "—");
    for (String text : texts) {
      assertThat(String.join("", Directed.runs(text, true))).isEqualTo(text);
    }
  }

  @Test
  void aSignOfTheScriptStaysWithItsWordAndABracketWithWhatItHolds() {
    assertThat(Directed.marked("كتاب، وهي").split("\u200E")).containsExactly("كتاب،", " ", "وهي");
    assertThat(Directed.marked("مصر (على متن) منذ").split("\u200E"))
        .containsExactly("مصر", "\u200B)\u00A0", "على", " ", "متن", "\u00A0(\u200B", "منذ");
  }

  @Test
  void theFirstStrongLetterDecides() {
    assertThat(Directed.isRightToLeft("23 · سالم")).isTrue();
    assertThat(Directed.isRightToLeft("Salem · سالم")).isFalse();
  }
}
