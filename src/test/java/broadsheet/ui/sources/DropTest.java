package broadsheet.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Source;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a source comes to lie that is dragged over the list and let go.
class DropTest {

  @TempDir private Path folder;
  private DeskFixture desk;
  private SourcesModel model;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    desk.source("Harbour Wire", null);
    desk.source("Lakeside Post", null);
    desk.source("Orbit Desk", "Space");
    desk.source("Moon Mail", "Space");
    desk.source("Reef Radio", "Sea");
    model = new SourcesModel(desk.library(), Background.direct());
    model.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Source source(String title) {
    return model.here().stream()
        .filter(source -> source.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Row row(String words) {
    return model.rows().stream()
        .filter(row -> SourceRow.aloud(row).equals(words))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0} over {1}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          Harbour Wire, Space,         Space
          Harbour Wire, Orbit Desk,    Space
          Harbour Wire, Lakeside Post, -
          Harbour Wire, Sources,       -
          Harbour Wire, Unread,        -
          Orbit Desk,   Space,         -
          Orbit Desk,   Moon Mail,     -
          Orbit Desk,   Reef Radio,    Sea
          """)
  void overAFolderOrWhatIsInItItLiesThereAndNowhereElse(
      String dragged, String under, String where) {
    assertThat(Drop.of(source(dragged), row(under)).map(Drop::folder).orElse(null))
        .isEqualTo(where);
  }

  @ParameterizedTest
  @CsvSource({"Sources", "Harbour Wire"})
  void overTheHeadingOrASourceWithoutAFolderItLeavesItsOwn(String under) {
    assertThat(Drop.of(source("Orbit Desk"), row(under))).contains(new Drop(null));
  }

  @Test
  void soItDoesOverTheSpaceBelow() {
    assertThat(Drop.of(source("Orbit Desk"), null)).contains(new Drop(null));
    assertThat(Drop.of(source("Harbour Wire"), null)).isEmpty();
  }

  @Test
  void whereItWouldLieIsAllOfTheFolderOrAllWithoutOne() {
    assertThat(covered(new Drop("Space"))).containsExactly("Space", "Moon Mail", "Orbit Desk");
    assertThat(covered(new Drop(null))).containsExactly("Sources", "Harbour Wire", "Lakeside Post");
  }

  private List<String> covered(Drop drop) {
    return model.rows().stream().filter(drop::covers).map(SourceRow::aloud).toList();
  }
}
