package broadsheet.ui;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.BroughtImage;
import broadsheet.library.Selection;
import broadsheet.library.Selection.Order;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import broadsheet.news.Source;
import broadsheet.news.Span;
import broadsheet.ui.headlines.Row;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Theme;
import broadsheet.update.Region;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A reader's day by the keyboard alone, from the choice of the first sources on. No mouse is used
/// in this class.
class WithoutMouseTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void follow() {
    desk = desks.with(DeskFixture.empty(folder));
    desk.offers("Harbour Wire", Region.ASIA, true);
    desk.offers("Orbit Desk", Region.WORLD, false);
    open = desks.frontPage(desk);
    tabTo(".candidates .list-view");
    open.press(KeyCode.DOWN);
    open.press(KeyCode.SPACE);
    assertThat(open.says("Follow 2 sources")).isTrue();
    open.press(KeyCode.ENTER);
    HeadlessFx.until("the update to end", () -> open.model().update().last().get() != null);
    HeadlessFx.until("the desk", () -> open.shows(".sources"));
    print();
    HeadlessFx.until("what was kept last", this::listsFirstAsKept);
    open.settle();
  }

  /// What the sources would have brought, had they been there.
  private void print() {
    for (Source source : desk.library().sources()) {
      String named = source.title().toLowerCase(Locale.ROOT);
      desk.prints(
          source.id(),
          story("First of " + named, "Busan", 10),
          story("Second of " + named, "Osaka", 20));
    }
    Listing first = find("First of harbour wire");
    Listing second = find("Second of harbour wire");
    URI quay = URI.create("https://news.example/quay.png");
    desk.keepBody(second, List.of(Paragraph.of("All buoys are moored again.")));
    desk.keepBody(
        first,
        List.of(
            Paragraph.of("The buoys drift."),
            new Figure(Picture.at(quay), List.of(Span.of("The quay.")), null),
            new Paragraph(List.of(LinkedDesk.link("What came of it", second.headline().url())))),
        new BroughtImage(quay, Painted.png(900, 600), "image/png"));
  }

  private boolean listsFirstAsKept() {
    return open.model().headlines().rows().stream()
        .filter(Row.Entry.class::isInstance)
        .map(row -> ((Row.Entry) row).listing())
        .anyMatch(
            listing ->
                listing.state().kept()
                    && listing.headline().title().equals("First of harbour wire"));
  }

  private Listing find(String title) {
    return desk.library().list(Selection.EVERYTHING, null, 9).stream()
        .filter(listing -> listing.headline().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void storiesAreReadLookedThroughAndKept() {
    open.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    String lead = focused();
    open.press(KeyCode.ENTER);
    assertThat(lead).startsWith(open.article().title());
    palette("first of harbour");
    assertThat(open.article().title()).isEqualTo("First of harbour wire");

    open.press(KeyCode.B);
    assertThat(desk.library().bookmarks()).hasSize(1);

    open.press(KeyCode.CONTROL, KeyCode.F);
    open.type("buoys");
    assertThat(open.says("1 of 1")).isTrue();
    open.press(KeyCode.ESCAPE);

    open.press(KeyCode.V);
    assertThat(open.shows(".figure-viewer")).isTrue();
    open.press(KeyCode.ESCAPE);

    tabTo(".page-text");
    open.press(KeyCode.TAB);
    assertThat(open.shows(".link-target")).isTrue();
    open.press(KeyCode.ENTER);
    assertThat(open.article().title()).isEqualTo("Second of harbour wire");
    open.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(open.article().title()).isEqualTo("First of harbour wire");

    open.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertThat(place()).isEqualTo(Place.Shelf.BOOKMARKS);
    open.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(open.shows(".front .lead")).isTrue();
  }

  @Test
  void theListIsNarrowedOrderedMarkedAndSearched() {
    open.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    tabTo(".conditions");
    open.press(KeyCode.TAB); // past what is not read, which holds here, to what is bookmarked
    open.press(KeyCode.SPACE);
    assertThat(open.says("No headline here is like that.")).isTrue();
    open.press(KeyCode.SPACE);

    tabTo(".view-menu");
    open.press(KeyCode.SPACE);
    open.press(KeyCode.DOWN);
    open.press(KeyCode.DOWN); // oldest first
    open.press(KeyCode.ENTER);
    assertThat(open.model().headlines().order().get()).isEqualTo(Order.OLDEST);

    open.press(KeyCode.SHIFT, KeyCode.A);
    assertThat(desk.library().counts().unread()).isZero();
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(desk.library().counts().unread()).isEqualTo(4);

    open.press(KeyCode.SLASH);
    open.type("drift");
    open.press(KeyCode.ENTER);
    assertThat(place()).isEqualTo(new Place.Found("drift"));
    open.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(open.window().settings().searches().get()).hasSize(1);
    open.press(KeyCode.SLASH);
    open.press(KeyCode.ESCAPE);
    assertThat(place()).isNotEqualTo(new Place.Found("drift"));
  }

  @Test
  void sourcesAreGoneToSetAndLetGo() {
    palette("orbit desk");
    assertThat(place().title()).isEqualTo("Orbit Desk");
    open.press(KeyCode.CONTROL, KeyCode.I);
    open.type("sky");
    open.press(KeyCode.TAB);
    open.press(KeyCode.ESCAPE);
    HeadlessFx.until("its name", () -> open.says("sky"));

    palette("stop following");
    assertThat(open.says("No longer following sky.")).isTrue();
    open.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.says("sky")).isTrue();

    open.press(KeyCode.CONTROL, KeyCode.N);
    open.type("no address");
    open.press(KeyCode.ENTER);
    assertThat(open.says("This is no web address.")).isTrue();
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".add-card")).isFalse();
  }

  @Test
  void theWindowIsArranged() {
    palette("theme sepia");
    assertThat(open.window().settings().theme().get()).isEqualTo(Theme.SEPIA);
    open.press(KeyCode.CONTROL, KeyCode.COMMA);
    open.type("theme");
    open.press(KeyCode.TAB);
    open.press(KeyCode.DOWN);
    assertThat(open.window().settings().theme().get()).isNotEqualTo(Theme.SEPIA);
    open.press(KeyCode.ESCAPE);
    open.press(KeyCode.F8);
    assertThat(open.shows(".sources")).isFalse();
    open.press(KeyCode.F8);
    open.press(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(open.window().settings().scale().get()).isGreaterThan(1);
    open.press(KeyCode.F1);
    assertThat(open.shows(".key-sheet")).isTrue();
    open.press(KeyCode.ESCAPE);
  }

  private void palette(String typed) {
    open.press(KeyCode.CONTROL, KeyCode.K);
    open.type(typed);
    open.press(KeyCode.ENTER);
  }

  /// By Tab, at most once round.
  private void tabTo(String selector) {
    for (int stops = 0; stops < 60 && !open.hasKeyboard(selector); stops++) {
      open.press(KeyCode.TAB);
    }
    assertThat(open.hasKeyboard(selector)).as("the keyboard reaches %s", selector).isTrue();
  }

  private String focused() {
    return HeadlessFx.on(() -> String.valueOf(open.scene().getFocusOwner().getAccessibleText()));
  }

  private Place place() {
    return HeadlessFx.on(() -> open.model().headlines().place().get());
  }
}
