package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.SourceId;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
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

  @Test
  void whatItDeletedIsGoneWhenTheReaderComesBackAndThereAgainWhenItIsTakenBack() {
    DeskFixture desk = DeskFixture.filled(folder);
    OpenDesk open = desks.window(desk);
    open.press(KeyCode.J);
    open.press(KeyCode.J);
    List<ArticleId> first = List.of(desk.newest().id());
    String title = desk.newest().headline().title();
    elsewhere(library -> library.bin().put(first));
    HeadlessFx.run(open.model()::returned);
    HeadlessFx.until("the headline to go", () -> !open.says(title));

    elsewhere(library -> library.bin().takeBack(first));
    HeadlessFx.run(open.model()::returned);
    HeadlessFx.until("the offer", () -> open.shows(".arrived"));
    open.click(open.node(".arrived"));
    assertThat(open.says(title)).isTrue();
  }

  private void print(SourceId source, String title) {
    Headline headline = Headline.of(title, URI.create("https://harbour.example/night-boat"));
    elsewhere(
        library -> library.visits().printed(source, Answer.BARE, List.of(headline), _ -> true));
  }

  private void elsewhere(Consumer<Library> does) {
    Opening opening = Library.open(folder.resolve("library"), DeskFixture.CLOCK);
    try (Library other = ((Opening.Opened) opening).library()) {
      does.accept(other);
    }
  }
}
