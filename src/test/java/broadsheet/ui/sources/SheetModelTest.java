package broadsheet.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Capture;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceSettings;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a source is set to holds at once.
class SheetModelTest {

  @TempDir private Path folder;
  private DeskFixture desk;
  private SourceId harbour;
  private SourcesModel sources;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    harbour = desk.source("Harbour Wire", null);
    desk.source("Orbit Desk", "Space");
    sources = new SourcesModel(desk.library(), Background.direct());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private SheetModel sheet() {
    sources.refresh();
    return new SheetModel(sources, kept());
  }

  private Source kept() {
    return desk.library().source(harbour).orElseThrow();
  }

  @Test
  void beginsWithWhatIsSet() {
    desk.library()
        .set(harbour, SourceSettings.USUAL.asked(Duration.ofMinutes(90)).kept(Duration.ofDays(45)));
    SheetModel sheet = sheet();
    assertThat(sheet.title().get()).isEqualTo("Harbour Wire");
    assertThat(sheet.folder().get()).isNull();
    assertThat(sheet.every().get()).isEqualTo(90);
    assertThat(sheet.capture().get()).isEqualTo(Capture.IF_CUT_SHORT);
    assertThat(sheet.sidebarsToo().get()).isFalse();
    assertThat(sheet.keptFor().get()).isEqualTo(45);
  }

  @Test
  void nameAndFolderAreKept() {
    SheetModel sheet = sheet();
    sheet.title().set("The Wire");
    sheet.folder().set("Space");
    assertThat(kept().title()).isEqualTo("The Wire");
    assertThat(kept().folder()).isEqualTo("Space");
    sheet.folder().set(null);
    assertThat(kept().folder()).isNull();
  }

  @Test
  void oneChangeLeavesTheOthersAsTheyAre() {
    SheetModel sheet = sheet();
    sheet.every().set(180.0);
    sheet.capture().set(Capture.ALWAYS);
    sheet.sidebarsToo().set(true);
    sheet.keptFor().set(30.0);
    assertThat(kept().settings())
        .isEqualTo(
            new SourceSettings(Capture.ALWAYS, true, Duration.ofHours(3), Duration.ofDays(30)));
    sheet.every().set(0.0);
    sheet.keptFor().set(0.0);
    assertThat(kept().settings()).isEqualTo(new SourceSettings(Capture.ALWAYS, true, null, null));
  }

  @Test
  void howItFaresIsSaidAsItChanges() {
    SheetModel sheet = sheet();
    assertThat(sheet.source().getValue().health().problem()).isNull();
    desk.library().visits().failed(harbour, "The server is not answering.", null);
    sources.refresh();
    assertThat(sheet.source().getValue().health().problem())
        .isEqualTo("The server is not answering.");
  }
}
