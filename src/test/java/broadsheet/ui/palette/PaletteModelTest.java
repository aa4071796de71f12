package broadsheet.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.palette.Entry.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

  private final List<String> searched = new ArrayList<>();
  private final PaletteModel palette = new PaletteModel(searched::add);

  @BeforeEach
  void offer() {
    palette.offer(List.of(entry(Kind.COMMAND, "Update"), entry(Kind.COMMAND, "Stop the update")));
    palette.offer(List.of(entry(Kind.PLACE, "Harbour Wire"), entry(Kind.PLACE, "Orbit Desk")));
    palette.offer(
        List.of(entry(Kind.ARTICLE, "Update"), entry(Kind.ARTICLE, "Harbour pilots end strike")));
  }

  private static Entry entry(Kind kind, String title) {
    return new Entry(kind, title, "", () -> {});
  }

  private List<String> titles() {
    return palette.matches().stream().map(Entry::title).toList();
  }

  @Test
  void unaskedItListsCommandsAndPlaces() {
    assertThat(titles()).containsExactly("Update", "Stop the update", "Harbour Wire", "Orbit Desk");
  }

  @Test
  void whatIsTypedNarrowsAndTheSearchIsAlwaysLast() {
    palette.typed().set("harbour");
    assertThat(titles())
        .containsExactly(
            "Harbour Wire", "Harbour pilots end strike", "Search for “harbour” in what is kept");
  }

  @Test
  void aCommandComesBeforeAHeadlineOfTheSameName() {
    palette.typed().set("update");
    assertThat(palette.matches()).extracting(Entry::kind).startsWith(Kind.COMMAND, Kind.ARTICLE);
  }

  @Test
  void whatIsCalledLikeNothingHereCanStillBeSearched() {
    palette.typed().set("xyzzy");
    assertThat(palette.matches()).hasSize(1);
    palette.matches().getFirst().choose().run();
    assertThat(searched).containsExactly("xyzzy");
  }

  @Test
  void theChoiceStaysWithinTheListAndBeginsAnewWithEachLetter() {
    palette.move(-1);
    assertThat(palette.chosen().get()).isZero();
    palette.move(8);
    assertThat(palette.chosen().get()).isEqualTo(3);
    palette.typed().set("u");
    assertThat(palette.chosen().get()).isZero();
  }
}
