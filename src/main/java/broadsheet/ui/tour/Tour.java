package broadsheet.ui.tour;

import broadsheet.news.Listing;
import broadsheet.news.Source;
import broadsheet.ui.article.Reading;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Theme;
import broadsheet.update.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The main job, step by step, as a newcomer would do it: choose the sample edition, read, follow a
/// sidebar, keep a story, find one again, pull the plug and still read.
public final class Tour {

  private final Premises premises;
  private final Album album;

  private Tour(Premises premises, Path directory) throws IOException {
    this.premises = premises;
    this.album = new Album(directory);
  }

  /// Walks the way. The headless platform must be chosen before.
  ///
  /// @param brief true to turn round once the first stories come
  /// @return how many pictures were taken
  public static int take(Premises premises, Path directory, boolean brief) throws Exception {
    Fx.start();
    Tour tour = new Tour(premises, directory);
    try (Visit visit = new Visit(premises.open(true), tour.album)) {
      tour.firstRun(visit);
      if (!brief) {
        tour.frontPage(visit);
        tour.read(visit);
        tour.keepAndFind(visit);
      }
    }
    if (!brief) {
      try (Visit visit = new Visit(tour.premises.open(false), tour.album)) {
        tour.offline(visit);
        tour.appearances(visit);
      }
    }
    return tour.album.finish();
  }

  private void firstRun(Visit visit) throws IOException, TimeoutException {
    visit.step("First run", () -> {}, () -> visit.model().covers().newcomer().get());
    visit.step("Updating", () -> Fx.run(visit.model()::openSample), () -> bringsStories(visit));
  }

  private void frontPage(Visit visit) throws IOException, TimeoutException {
    visit.step(
        "Front page",
        () -> {},
        () ->
            visit.model().update().last().get() != null
                && visit.model().update().progress().get() == null
                && visit.model().covers().front().get());
    visit.step("Turn the page", () -> visit.press(KeyCode.PAGE_DOWN), () -> onPage(visit, 1));
    visit.press(KeyCode.PAGE_UP);
    visit.press(KeyCode.RIGHT);
    visit.step("Open a story", () -> visit.press(KeyCode.ENTER), visit::reads);
    visit.step(
        "Back to the front page",
        () -> visit.press(KeyCode.CONTROL, KeyCode.DIGIT1),
        () -> visit.model().covers().front().get());
  }

  private void read(Visit visit) throws IOException, TimeoutException {
    visit.step("Open an article", () -> visit.press(KeyCode.J), visit::reads);
    visit.step("Next article with a picture", () -> Errands.nextPictured(visit), visit::reads);
    visit.step("Read on", () -> visit.press(KeyCode.SPACE), visit::reads);
    visit.step(
        "Find in the article",
        () -> {
          visit.press(KeyCode.CONTROL, KeyCode.F);
          visit.type(Errands.firstWord(visit));
        },
        () -> visit.shows("found-here"));
    visit.press(KeyCode.ESCAPE);
    visit.step(
        "A picture as large as the window",
        () -> visit.press(KeyCode.V),
        () -> visit.shows("figure-viewer"));
    visit.press(KeyCode.ESCAPE);
    visit.step(
        "Preview a headline of a sidebar",
        () -> visit.hover("sidebar-headline", node -> true),
        () -> visit.shows("preview-lines"));
    @Nullable Listing before = visit.model().article().opened().get();
    visit.step(
        "Follow a sidebar",
        () -> visit.click("sidebar-headline", node -> true),
        () -> visit.reads() && !Objects.equals(visit.model().article().opened().get(), before));
    visit.step(
        "All sidebars of the source",
        () -> visit.click("toggle-button", node -> says(node, "This source")),
        visit::reads);
    visit.step(
        "Sidebars below the article",
        () -> {
          visit.click("toggle-button", node -> says(node, "This page"));
          Errands.command(visit, "sidebars below");
        },
        visit::reads);
    Errands.command(visit, "sidebars beside");
    visit.step(
        "Back",
        () -> visit.press(KeyCode.ALT, KeyCode.LEFT),
        () -> visit.reads() && visit.model().article().canGoForward().get());
    @Nullable Listing left = visit.model().article().opened().get();
    visit.step(
        "Delete a story",
        () -> visit.press(KeyCode.DELETE),
        () -> visit.reads() && !Objects.equals(visit.model().article().opened().get(), left));
    visit.press(KeyCode.CONTROL, KeyCode.Z);
    visit.await("the story to come back", visit::reads);
  }

  private void keepAndFind(Visit visit) throws IOException, TimeoutException {
    visit.step("Bookmark", () -> visit.press(KeyCode.B), () -> bookmarked(visit));
    visit.step(
        "Bookmarks",
        () -> Fx.run(() -> visit.model().go(Place.Shelf.BOOKMARKS)),
        () -> !visit.model().headlines().rows().isEmpty());
    visit.step(
        "Search",
        () -> {
          visit.press(KeyCode.SLASH);
          visit.type("harbour");
          visit.press(KeyCode.ENTER);
        },
        () -> visit.model().headlines().place().get() instanceof Place.Found);
    visit.step(
        "Keep the search",
        () -> visit.press(KeyCode.CONTROL, KeyCode.S),
        () -> visit.shows("undo-bar"));
    addSources(visit);
    visit.step(
        "The sheet of a source",
        () -> visit.press(KeyCode.CONTROL, KeyCode.I),
        () -> visit.shows("source-sheet"));
    visit.press(KeyCode.ESCAPE);
    visit.step(
        "The palette",
        () -> {
          visit.press(KeyCode.CONTROL, KeyCode.K);
          visit.type("harb");
        },
        () -> visit.shows("palette"));
    visit.press(KeyCode.ESCAPE);
    visit.step("All keys", () -> visit.press(KeyCode.F1), () -> visit.shows("key-sheet"));
    visit.press(KeyCode.ESCAPE);
    visit.step(
        "Settings",
        () -> visit.press(KeyCode.CONTROL, KeyCode.COMMA),
        () -> visit.shows("settings"));
    visit.press(KeyCode.ESCAPE);
    visit.step(
        "Japanese", () -> Errands.open(visit, Character.UnicodeScript.HIRAGANA), visit::reads);
    visit.step("Arabic", () -> Errands.open(visit, Character.UnicodeScript.ARABIC), visit::reads);
  }

  private void addSources(Visit visit) throws IOException, TimeoutException {
    Source known = visit.library().sources().getFirst();
    visit.library().remove(known.id());
    visit.step(
        "See what a source announces before it is followed",
        () -> {
          visit.press(KeyCode.CONTROL, KeyCode.N);
          visit.paste(known.url().toString());
          visit.press(KeyCode.ENTER);
        },
        () -> visit.shows("preview-line"));
    visit.step("Follow it", () -> visit.press(KeyCode.ENTER), () -> visit.shows("undo-bar"));
    visit.step(
        "Search the catalogue",
        () -> {
          visit.press(KeyCode.CONTROL, KeyCode.N);
          visit.click("toggle-button", node -> says(node, "Catalogue"));
          visit.await("the catalogue", () -> visit.shows("candidate-row"));
          visit.type("japan");
        },
        () -> visit.shows("candidate-row") && visit.model().update().progress().get() == null);
    visit.press(KeyCode.ESCAPE);
  }

  private void offline(Visit visit) throws IOException, TimeoutException {
    visit.step("Restart without a network", () -> {}, visit::reads);
    visit.step(
        "Update without a network",
        () -> visit.press(KeyCode.F5),
        () ->
            visit.model().update().last().get() != null
                && visit.model().update().progress().get() == null);
    visit.step(
        "What is not kept says so",
        () -> Errands.openUnkept(visit),
        () -> visit.model().article().reading().get() instanceof Reading.Missing);
    visit.step(
        "Wish for the next connection",
        () -> visit.click("button", node -> says(node, "Bring it when there is a connection")),
        () ->
            visit.model().article().reading().get() instanceof Reading.Missing(_, _, var wish)
                && wish == Reading.Wish.MADE);
    visit.step(
        "All that is waiting",
        () -> visit.click("button", node -> says(node, "See all that is waiting")),
        () -> visit.shows("waiting-row"));
    visit.press(KeyCode.ESCAPE);
    visit.step(
        "Read without a network",
        () -> {
          Fx.run(() -> visit.model().go(Place.Shelf.FRONT_PAGE));
          visit.await("the headlines", () -> visit.model().headlines().rows().size() > 8);
          visit.press(KeyCode.J);
        },
        visit::reads);
  }

  private void appearances(Visit visit) throws IOException, TimeoutException {
    for (Theme theme : List.of(Theme.DARK, Theme.SEPIA, Theme.CONTRAST_LIGHT)) {
      visit.step(
          theme.name().toLowerCase(Locale.ROOT) + " theme",
          () -> Fx.run(() -> visit.window().settings().theme().set(theme)),
          () -> true);
    }
    visit.step(
        "Light theme in a small window",
        () -> {
          Fx.run(() -> visit.window().settings().theme().set(Theme.LIGHT));
          visit.resize(900, 600);
        },
        () -> true);
    visit.step(
        "Front page in a small window",
        () -> Fx.run(() -> visit.model().go(Place.Shelf.FRONT_PAGE)),
        () -> visit.model().covers().front().get());
    visit.step(
        "Front page in the dark",
        () -> {
          Fx.run(() -> visit.window().settings().theme().set(Theme.DARK));
          visit.resize(1440, 900);
        },
        () -> true);
  }

  private static boolean bringsStories(Visit visit) {
    @Nullable Progress progress = visit.model().update().progress().get();
    return progress != null && progress.articlesKept() > 0;
  }

  private static boolean onPage(Visit visit, int number) {
    return visit.model().front().number().get() == number;
  }

  private static boolean bookmarked(Visit visit) {
    Listing listing = visit.model().article().opened().get();
    return listing != null && listing.state().bookmarked();
  }

  private static boolean says(Node node, String words) {
    return node instanceof Labeled labeled && words.equals(labeled.getText());
  }
}
