package broadsheet.ui.sources;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection;
import broadsheet.news.ArticleId;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.SourceId;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Place;
import broadsheet.ui.search.KeptSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesModelTest {

  @TempDir private Path folder;
  private DeskFixture desk;
  private SourceId harbour;
  private SourceId orbit;
  private SourcesModel model;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    harbour = desk.source("Harbour Wire", null);
    orbit = desk.source("Orbit Desk", "Space");
    desk.prints(orbit, story("A", null, 1), story("B", null, 2));
    desk.prints(harbour, story("C", null, 3));
    model = new SourcesModel(desk.library(), Background.direct());
    model.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void shelvesComeFirstThenFoldersThenTheRest() {
    assertThat(shown())
        .containsExactly(
            "Front page",
            "Unread 3",
            "Bookmarks",
            "Sidebars",
            "-",
            "[Space] 2",
            "Orbit Desk 2",
            "Harbour Wire 1");
  }

  @Test
  void aKeptSearchTellsHowMuchOfWhatItFindsIsNotRead() {
    desk.keepBody(desk.newest(), List.of(Paragraph.of("Ferries are halted.")));
    model.keep(List.of(new KeptSearch("ferries", "Boats"), KeptSearch.of("trains")));
    assertThat(shown()).containsSubsequence("Sidebars", "-", "Boats 1", "trains", "-");
    desk.library().markRead(List.of(desk.newest().id()), true);
    model.refresh();
    assertThat(shown()).contains("Boats");
  }

  @Test
  void aClosedFolderHidesItsSourcesAndKeepsTheirCount() {
    model.toggle("Space");
    assertThat(shown()).contains("[Space] 2").doesNotContain("Orbit Desk 2");
    model.toggle("Space");
    assertThat(shown()).contains("Orbit Desk 2");
  }

  @Test
  void aHiddenSourceIsGoneFromSightButNotYetFromTheLibrary() {
    model.hide(harbour);
    assertThat(shown()).doesNotContain("Harbour Wire 1");
    assertThat(desk.library().sources()).hasSize(2);
    model.unhide(harbour);
    assertThat(shown()).contains("Harbour Wire 1");
  }

  @Test
  void aRemovalIsFinalOnceTheChanceToUndoIsPast() {
    model.hide(harbour);
    model.remove(harbour);
    assertThat(desk.library().source(harbour)).isEmpty();
  }

  @Test
  void hidingWhereTheReaderStandsLeadsToTheFrontPage() {
    model.place().set(new Place.OfSource(harbour, "Harbour Wire"));
    model.hide(harbour);
    assertThat(model.place().get()).isEqualTo(Place.Shelf.FRONT_PAGE);
  }

  @Test
  void renamingAndFilingAreKept() {
    model.rename(harbour, "The Wire");
    model.file(harbour, "Coast");
    model.refresh();
    assertThat(model.folders()).containsExactly("Coast", "Space");
    assertThat(desk.library().source(harbour).orElseThrow().title()).isEqualTo("The Wire");
  }

  @Test
  void whoStandsAtASourceStaysThereWhenItIsRenamed() {
    model.place().set(new Place.OfSource(harbour, "Harbour Wire"));
    model.rename(harbour, "The Wire");
    model.refresh();
    assertThat(model.place().get()).isEqualTo(new Place.OfSource(harbour, "The Wire"));
  }

  @Test
  void aFolderIsRenamedWithAllThatIsInItAndWhoStandsThereGoesAlong() {
    desk.source("Moon Mail", "Space");
    model.refresh();
    model.place().set(new Place.OfFolder("Space"));
    model.fileAll(model.in("Space"), "Space", "Sky");
    model.refresh();
    assertThat(model.folders()).containsExactly("Sky");
    assertThat(model.in("Sky")).hasSize(2);
    assertThat(model.place().get()).isEqualTo(new Place.OfFolder("Sky"));
  }

  @Test
  void aClosedFolderStaysClosedUnderItsNewName() {
    model.toggle("Space");
    model.fileAll(model.in("Space"), "Space", "Sky");
    model.refresh();
    assertThat(shown()).contains("[Sky] 2").doesNotContain("Orbit Desk 2");
  }

  @Test
  void aFolderGoesWithItsLastSource() {
    model.place().set(new Place.OfFolder("Space"));
    model.file(orbit, null);
    model.refresh();
    assertThat(model.folders()).isEmpty();
    assertThat(model.place().get()).isEqualTo(Place.Shelf.FRONT_PAGE);
  }

  @Test
  void aFailingSourceKeepsItsPlaceAndSaysWhy() {
    desk.library().visits().failed(orbit, "The server is not answering.", null);
    model.refresh();
    Row.Followed row =
        (Row.Followed)
            model.rows().stream().filter(Row.Followed.class::isInstance).findFirst().orElseThrow();
    assertThat(row.failing()).isTrue();
    assertThat(row.source().health().problem()).isEqualTo("The server is not answering.");
  }

  @Test
  void withoutANetworkNoSourceIsToBlame() {
    desk.library().visits().failed(orbit, "No network.", null);
    model.refresh();
    model.online(false);
    assertThat(model.rows())
        .noneMatch(row -> row instanceof Row.Followed source && source.failing());
  }

  @Test
  void aRefreshLeavesRowsThatDidNotChangeAlone() {
    Row before = model.rows().getFirst();
    desk.library().markRead(List.of(first()), true);
    model.refresh();
    assertThat(model.rows().getFirst()).isSameAs(before);
    assertThat(shown()).contains("Unread 2");
  }

  @Test
  void allThatARefreshChangesIsToldAtOnce() {
    AtomicInteger changes = new AtomicInteger();
    model.rows().addListener((ListChangeListener<Row>) change -> changes.incrementAndGet());
    desk.library().markRead(List.of(first()), true);
    model.refresh();
    assertThat(shown()).contains("Unread 2", "[Space] 1", "Orbit Desk 1", "Harbour Wire 1");
    assertThat(changes).hasValue(1);
  }

  private ArticleId first() {
    return desk.library().list(Selection.EVERYTHING, null, 1).getFirst().id();
  }

  private List<String> shown() {
    return model.rows().stream().map(SourcesModelTest::words).toList();
  }

  private static String words(Row row) {
    return switch (row) {
      case Row.Shelf(var place, var count) -> place.title() + number(count);
      case Row.Heading heading -> "-";
      case Row.Kept(var search, var unread) -> search.name() + number(unread);
      case Row.Folder(var name, var unread, var open) -> "[" + name + "]" + number(unread);
      case Row.Followed source -> source.source().title() + number(source.unread());
    };
  }

  private static String number(int count) {
    return count == 0 ? "" : " " + count;
  }
}
