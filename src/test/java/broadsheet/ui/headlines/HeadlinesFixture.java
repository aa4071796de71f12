package broadsheet.ui.headlines;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Marks;
import broadsheet.ui.kit.Times;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The list of headlines over an empty library, without a window.
abstract class HeadlinesFixture {

  @TempDir private Path folder;
  DeskFixture desk;
  HeadlinesModel model;

  @BeforeEach
  final void open() {
    desk = DeskFixture.empty(folder);
    model = model(Background.direct());
  }

  @AfterEach
  final void close() {
    desk.close();
  }

  final HeadlinesModel model(Background background) {
    return new HeadlinesModel(
        desk.library(),
        background,
        new Marks(desk.library(), background, address -> {}),
        new Times(DeskFixture.CLOCK));
  }

  /// The list as the library has it.
  final List<ArticleId> whole() {
    return desk.library().list(model.selection(), null, 99_999).stream().map(Listing::id).toList();
  }

  /// The numbers of the headlines that are held.
  final List<ArticleId> held() {
    return Gap.entries(model.rows()).stream().map(Entry::id).toList();
  }

  /// The titles of the headlines that are held, and what stands over them.
  final List<String> shown() {
    return model.rows().stream()
        .map(
            row ->
                switch (row) {
                  case Row.Day(var date) -> date.toString();
                  case Row.OfSource(var title) -> title;
                  case Entry entry -> title(entry);
                })
        .toList();
  }

  final List<String> titles() {
    return Gap.entries(model.rows()).stream().map(HeadlinesFixture::title).toList();
  }

  final Entry entry(String title) {
    return Gap.entries(model.rows()).stream()
        .filter(entry -> title(entry).equals(title))
        .findFirst()
        .orElseThrow();
  }

  final Entry chosen() {
    return Objects.requireNonNull(model.selected().get());
  }

  /// What the chosen headline says; "" if none is chosen.
  final String chosenTitle() {
    return model.selected().get() == null ? "" : title(chosen());
  }

  private static String title(Entry entry) {
    return entry.listing().headline().title();
  }
}
