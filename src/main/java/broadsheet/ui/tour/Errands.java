package broadsheet.ui.tour;

import broadsheet.news.Block.Figure;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import broadsheet.ui.article.Reading;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;

/// What a reader on the tour does that takes more than a key or a click.
final class Errands {

  private Errands() {}

  /// Opens the first story whose headline is written in `script`.
  static void open(Visit visit, Character.UnicodeScript script) throws TimeoutException {
    Listing listing =
        visit.listings().stream()
            .filter(
                each ->
                    each.headline()
                        .title()
                        .codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == script))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No story in " + script));
    Fx.run(() -> visit.model().article().open(listing));
  }

  /// Opens a headline that a sidebar printed and nobody has fetched.
  static void openUnkept(Visit visit) throws TimeoutException {
    Listing unkept =
        visit.listings().stream()
            .flatMap(listing -> visit.library().sidebars(listing.id()).stream())
            .map(PrintedSidebar::headlines)
            .flatMap(List::stream)
            .filter(headline -> !headline.state().kept())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Every headline of a sidebar is kept"));
    Fx.run(() -> visit.model().article().open(unkept));
  }

  /// Calls a command by its name.
  static void command(Visit visit, String name) throws TimeoutException {
    visit.press(KeyCode.CONTROL, KeyCode.K);
    visit.type(name);
    visit.await("the command " + name, () -> visit.shows("palette"));
    visit.press(KeyCode.ENTER);
  }

  /// Which stories come first is not the same each time: some have a day and no hour.
  static void nextPictured(Visit visit) throws TimeoutException {
    do {
      Listing before = visit.model().article().opened().get();
      visit.press(KeyCode.J);
      visit.await(
          "the next article",
          () -> visit.reads() && !Objects.equals(visit.model().article().opened().get(), before));
    } while (!(visit.model().article().reading().get() instanceof Reading.Open(_, var article, _)
        && article.body().stream().anyMatch(Figure.class::isInstance)));
  }

  /// The first word of the open article's headline.
  static String firstWord(Visit visit) {
    Listing open = Objects.requireNonNull(visit.model().article().opened().get());
    return open.headline().title().split("\\W", 2)[0];
  }
}
