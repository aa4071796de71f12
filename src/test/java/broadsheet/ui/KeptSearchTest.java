package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.kit.Place;
import broadsheet.ui.search.KeptSearch;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A search that is kept stands in the left column, under a heading of its own.
class KeptSearchTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void search() {
    desk = desks.with(DeskFixture.filled(folder));
    open = desks.window(desk);
    open.press(KeyCode.SLASH);
    open.type("buoys");
    open.press(KeyCode.ENTER);
  }

  @Test
  void theStarOverWhatWasFoundKeepsItAndLetsItGo() {
    assertThat(left()).doesNotContain("Kept searches", "buoys");
    open.click(open.node(".place-signs .sign-button"));
    assertThat(left()).containsSubsequence("Sidebars", "Kept searches", "buoys", "Sources");
    open.click(open.node(".place-signs .sign-button"));
    assertThat(left()).doesNotContain("Kept searches", "buoys");
  }

  @Test
  void withoutASearchTheKeySaysWhatIsMissing() {
    open.click(open.saying("Unread"));
    open.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(open.says("Search for something first, then it can be kept.")).isTrue();
    assertThat(kept()).isEmpty();
  }

  @Test
  void theCrossInTheFieldEndsASearch() {
    open.click(open.node(".search-end"));
    assertThat(place()).isEqualTo(Place.Shelf.FRONT_PAGE);
    assertThat(open.shows(".search-end")).isFalse();
  }

  @Test
  void itsLineBeginsItAgain() {
    open.press(KeyCode.CONTROL, KeyCode.S);
    open.click(open.saying("Unread"));
    assertThat(place()).isEqualTo(Place.Shelf.UNREAD);
    open.click(line("buoys"));
    assertThat(place()).isEqualTo(new Place.Found("buoys"));
    assertThat(HeadlessFx.on(() -> open.model().search().words().get())).isEqualTo("buoys");
  }

  @Test
  void itTakesANameAndKeepsItOverARestart() {
    open.press(KeyCode.CONTROL, KeyCode.S);
    choose("buoys", "Rename…");
    open.type("strait");
    open.press(KeyCode.ENTER);
    HeadlessFx.until("the new name", () -> left().contains("strait"));
    desks.close(open);
    open = desks.window(desk);
    open.click(line("strait"));
    assertThat(place()).isEqualTo(new Place.Found("buoys"));
    assertThat(kept()).containsExactly(new KeptSearch("buoys", "strait"));
  }

  @Test
  void whatBecameOfItIsTakenBack() {
    open.press(KeyCode.CONTROL, KeyCode.S);
    choose("buoys", "Forget this search");
    assertThat(left()).doesNotContain("buoys");
    open.click(open.saying("Undo"));
    assertThat(left()).contains("buoys");
  }

  private void choose(String line, String item) {
    open.click(line(line), MouseButton.SECONDARY);
    open.click(open.saying(item));
  }

  private Place place() {
    return HeadlessFx.on(() -> open.model().headlines().place().get());
  }

  private List<KeptSearch> kept() {
    return HeadlessFx.on(() -> open.window().settings().searches().get());
  }

  private Labeled line(String name) {
    return HeadlessFx.on(
        () ->
            names().stream()
                .filter(label -> label.getText().equals(name))
                .findFirst()
                .orElseThrow());
  }

  private List<String> left() {
    return HeadlessFx.on(() -> names().stream().map(Labeled::getText).toList());
  }

  /// As they stand, from top to bottom.
  private List<Labeled> names() {
    return open.scene().getRoot().lookupAll(".source-name").stream()
        .map(Labeled.class::cast)
        .sorted(
            Comparator.comparingDouble(
                name -> name.localToScene(name.getBoundsInLocal()).getMinY()))
        .toList();
  }
}
