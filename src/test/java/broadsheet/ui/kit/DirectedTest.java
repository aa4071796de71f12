package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.HeadlessFx;
import java.text.Bidi;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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
  void lettersThatJoinToClustersArePartedWhereALineMayBreak() {
    assertThat(Directed.runs("शाम तक सेवा", false)).containsExactly("शाम ", "तक ", "सेवा");
    assertThat(Directed.runs("บริการอาจกลับมา", false))
        .containsExactly("บริการ", "อาจ", "กลับ", "มา");
    assertThat(Directed.runs("Cafe\u0301 noir", false)).containsExactly("Cafe\u0301 ", "noir");
    assertThat(Directed.runs("Café noir, 東京で 부산", false)).hasSize(1);
  }

  @Test
  void linesOfSuchPartsEndWhereTheyShould() {
    List<String> texts =
        List.of(
            "मंगलवार को भोर से पहले मुख्य भूमि और तीन द्वीपों के बीच नौकाएँ रुक गईं",
            Normalizer.normalize(
                "Des bouées à la dérive ont arrêté les bacs du détroit", Form.NFD));
    HeadlessFx.start();
    for (String text : texts) {
      TextFlow flow = new TextFlow();
      Directed.runs(text, false).forEach(run -> flow.getChildren().add(new Text(run)));
      flow.resize(200, flow.prefHeight(200));
      flow.layout();
      assertThat(flow.getChildren())
          .as(text)
          .allMatch(run -> run.getBoundsInParent().getMaxX() < 210);
    }
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
  void theEyeMeetsThePartsOfALineInItsOwnOrder() {
    List<String> parts = List.of("سالم", "29 November 2026", "1 min", "بيئة");
    assertThat(Directed.joined(parts, false)).isEqualTo("سالم · 29 November 2026 · 1 min · بيئة");
    assertThat(seenFromTheRight(Directed.joined(parts, true)))
        .containsSubsequence("سالم", "29 November 2026", "1 min", "بيئة");
  }

  /// The words of a line that runs from right to left, in the order in which they stand there.
  private static List<String> seenFromTheRight(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
    Integer[] runs = IntStream.range(0, bidi.getRunCount()).boxed().toArray(Integer[]::new);
    byte[] levels = new byte[runs.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return Arrays.asList(runs).reversed().stream()
        .map(run -> line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)))
        .flatMap(run -> parts(run))
        .toList();
  }

  /// A run from left to right is read from its other end, part by part.
  private static Stream<String> parts(String run) {
    List<String> parts =
        Arrays.stream(run.replace("\u200E", "").split(Directed.DOT)).map(String::strip).toList();
    return (Directed.isRightToLeft(run) ? parts : parts.reversed()).stream();
  }

  @Test
  void theFirstStrongLetterDecides() {
    assertThat(Directed.isRightToLeft("23 · سالم")).isTrue();
    assertThat(Directed.isRightToLeft("Salem · سالم")).isFalse();
  }
}
