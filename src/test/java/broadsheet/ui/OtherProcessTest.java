package broadsheet.ui;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.news.Answer;
import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What another process does to the library, as `fetch` does from cron, while the window is open.
class OtherProcessTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void whatItWroteIsShownAtOnceWhenTheReaderComesBack() {
    DeskFixture desk = DeskFixture.empty(folder);
    SourceId source = desk.source("Harbour Wire", null);
    OpenDesk open = desks.window(desk);
    print(source, "Night boat finds the old channel");
    HeadlessFx.run(open.model()::returned);
    HeadlessFx.until("the headline", () -> open.says("Night boat finds the old channel"));
  }

  private void print(SourceId source, String title) {
    Opening opening = Library.open(folder.resolve("library"), DeskFixture.CLOCK);
    try (Library other = ((Opening.Opened) opening).library()) {
      Headline headline = Headline.of(title, URI.create("https://harbour.example/night-boat"));
      other.visits().printed(source, Answer.BARE, List.of(headline), _ -> true);
    }
  }
}
