package broadsheet.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.exchange.Opml;
import broadsheet.exchange.OpmlResult;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListExportTest {

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();
  private DeskFixture desk;
  private ListExport export;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    desk.source("Harbour Wire", "Coast");
    export = new ListExport(desk.library(), Background.direct(), said::add);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatIsSavedIsReadAgain() {
    Path file = folder.resolve("sources.opml");
    export.to(file);
    assertThat(((OpmlResult.Read) Opml.read(file)).sources())
        .containsExactly(DeskFixture.newSource("Harbour Wire", "Coast"));
    assertThat(said).containsExactly("1 source saved in " + file + ".");
  }

  @Test
  void aPlaceThatCannotBeWrittenSaysSo() {
    Path nowhere = folder.resolve("nowhere/sources.opml");
    export.to(nowhere);
    assertThat(said).containsExactly(nowhere + " cannot be written.");
  }
}
