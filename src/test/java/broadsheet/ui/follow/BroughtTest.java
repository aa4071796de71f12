package broadsheet.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.ui.HeadlessFx;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What lies on the clipboard; a drag brings the same.
class BroughtTest {

  private static final String ADDRESS = "https://quay.example/feed";

  @BeforeAll
  static void start() {
    HeadlessFx.start();
  }

  @Test
  void anAddressIsTakenAndOtherWordsAreNot() {
    assertThat(brought(Map.of(DataFormat.PLAIN_TEXT, ADDRESS)))
        .contains(new Brought.Named(ADDRESS));
    assertThat(brought(Map.of(DataFormat.PLAIN_TEXT, "The ferries are halted."))).isEmpty();
    assertThat(brought(Map.of())).isEmpty();
  }

  @Test
  void aLinkIsItsAddressWhateverItsWordsAre() {
    assertThat(brought(Map.of(DataFormat.URL, ADDRESS, DataFormat.PLAIN_TEXT, "The quay")))
        .contains(new Brought.Named(ADDRESS));
  }

  @Test
  void ofFilesTheFirstThatMayBeAListIsTaken() {
    File list = new File("urls.TXT").getAbsoluteFile();
    assertThat(brought(Map.of(DataFormat.FILES, List.of(new File("gull.png"), list))))
        .contains(new Brought.Listed(list.toPath()));
  }

  private static Optional<Brought> brought(Map<DataFormat, Object> content) {
    return HeadlessFx.on(
        () -> {
          Clipboard.getSystemClipboard().setContent(content);
          return Brought.on(Clipboard.getSystemClipboard());
        });
  }
}
