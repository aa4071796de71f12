package broadsheet.ui;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.SourceId;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Times;
import broadsheet.update.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusModelTest {

  @TempDir private Path folder;
  private DeskFixture desk;
  private StatusModel model;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    model =
        new StatusModel(
            desk.library(), desk.updater(), Background.direct(), new Times(DeskFixture.CLOCK));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void beforeTheFirstUpdateItSaysSo() {
    model.refresh();
    assertThat(model.updated().get()).isEqualTo("Not updated yet");
    assertThat(model.kept().get()).startsWith("0 kept, ");
    assertThat(model.online().get()).isTrue();
  }

  @Test
  void whatIsKeptIsCountedAndTheLastUpdateDated() {
    SourceId source = desk.source("Harbour Wire", null);
    desk.prints(source, story("Ferries halted", null, 5), story("Fog", null, 6))
        .forEach(listing -> desk.keep(listing, List.of()));
    desk.library().upkeep().updated();
    model.refresh();
    assertThat(model.kept().get()).startsWith("2 kept, ");
    assertThat(model.updated().get()).isEqualTo("Updated just now");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0  | 12 | 0  | 0 | 0 of 12 sources · 0 articles · 0 images
          1  | 12 | 1  | 1 | 1 of 12 sources · 1 article · 1 image
          31 | 50 | 84 | 2 | 31 of 50 sources · 84 articles · 2 images
          """)
  void anUpdateIsToldInFigures(int done, int sources, int articles, int images, String said) {
    assertThat(
            StatusModel.say(
                new Progress(
                    done, sources, articles, 90, 0, images, 0, null, Progress.State.RUNNING)))
        .isEqualTo(said);
  }
}
