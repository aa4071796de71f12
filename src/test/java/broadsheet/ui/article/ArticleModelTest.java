package broadsheet.ui.article;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Change;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Marks;
import broadsheet.update.Newsprint;
import broadsheet.web.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleModelTest {

  @TempDir private Path folder;
  private final List<String> browsed = new ArrayList<>();
  private DeskFixture desk;
  private ArticleModel model;
  private Listing first;
  private Listing second;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    SourceId source = desk.source("Harbour Wire", null);
    List<Listing> printed =
        desk.prints(source, story("Ferries halted", null, 5), story("Fog lifts", null, 6));
    printed.forEach(listing -> desk.keep(listing, List.of()));
    first = again(printed.getFirst());
    second = again(printed.getLast());
    model =
        new ArticleModel(
            desk.library(),
            desk.updater(),
            Background.direct(),
            new Marks(desk.library(), Background.direct(), browsed::add),
            browsed::add);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatIsKeptIsOpenedAndMarkedRead() {
    model.open(first);
    assertThat(model.reading().get()).isInstanceOf(Reading.Open.class);
    assertThat(again(first).state().read()).isTrue();
  }

  @Test
  void theWayLeadsBackAndForthUntilTheReaderTurnsOff() {
    model.open(first);
    assertThat(model.canGoBack().get()).isFalse();
    model.open(second);
    model.back();
    assertThat(title()).isEqualTo("Ferries halted");
    assertThat(model.canGoForward().get()).isTrue();
    model.forward();
    assertThat(title()).isEqualTo("Fog lifts");
    model.back();
    Listing third = meet("Night train");
    desk.keep(third, List.of());
    model.open(again(third));
    assertThat(model.canGoForward().get()).isFalse();
    model.back();
    assertThat(title()).isEqualTo("Ferries halted");
  }

  @Test
  void aBookmarkIsPutOnAndTakenOff() {
    model.open(first);
    model.toggleBookmark();
    assertThat(again(first).state().bookmarked()).isTrue();
    model.changed(change(first));
    model.toggleBookmark();
    assertThat(again(first).state().bookmarked()).isFalse();
  }

  @Test
  void whatLiesOpenIsMarkedUnreadAgain() {
    model.open(first);
    model.changed(change(first));
    model.toggleRead();
    assertThat(again(first).state().read()).isFalse();
  }

  @Test
  void aLinkToWhatIsKeptOpensHereAndAnyOtherInTheBrowser() {
    model.open(first);
    model.follow(second.headline().url());
    assertThat(title()).isEqualTo("Fog lifts");
    model.follow(URI.create("https://elsewhere.example/story"));
    assertThat(browsed).containsExactly("https://elsewhere.example/story");
    assertThat(title()).isEqualTo("Fog lifts");
    model.openInBrowser();
    assertThat(browsed).last().isEqualTo(second.headline().url().toString());
  }

  @Test
  void aLinkIsFollowedAlthoughTheLibraryChangesMeanwhileButNotPastAnotherArticle() {
    Deque<Runnable> work = new ArrayDeque<>();
    Background waiting = Background.by(work::add, Runnable::run);
    model =
        new ArticleModel(
            desk.library(),
            desk.updater(),
            waiting,
            new Marks(desk.library(), waiting, browsed::add),
            browsed::add);
    model.open(first);
    model.follow(second.headline().url());
    model.changed(change(first));
    doAll(work);
    assertThat(title()).isEqualTo("Fog lifts");
    model.follow(first.headline().url());
    model.open(again(second));
    doAll(work);
    assertThat(title()).isEqualTo("Fog lifts");
  }

  private static void doAll(Deque<Runnable> work) {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  @Test
  void withNothingOpenNoCommandDoesAnything() {
    model.toggleBookmark();
    model.toggleRead();
    model.openInBrowser();
    model.back();
    model.forward();
    model.retry();
    assertThat(model.reading().get()).isEqualTo(new Reading.Nothing());
    assertThat(desk.library().bookmarks()).isEmpty();
    assertThat(browsed).isEmpty();
  }

  @Test
  void closingLaysNothingOpen() {
    model.open(first);
    model.close();
    assertThat(model.opened().get()).isNull();
    assertThat(model.reading().get()).isEqualTo(new Reading.Nothing());
  }

  @Test
  void whatCannotBeBroughtSaysWhyAndIsBroughtByARetry() {
    Site site = new Site("127.0.3.7");
    URI address = site.at("/night");
    site.close();
    SourceId quay =
        desk.library()
            .add(new NewSource("Quay", address, address, SourceKind.FRONT_PAGE, null, "en", true));
    Listing missing = desk.prints(quay, Headline.of("Night train", address)).getFirst();
    model.open(missing);
    assertThat(model.reading().get()).isInstanceOf(Reading.Missing.class);
    try (Site back = new Site("127.0.3.7", address.getPort())) {
      back.page("/night", Newsprint.story("Night train"));
      model.retry();
    }
    assertThat(model.reading().get()).isInstanceOf(Reading.Open.class);
  }

  @Test
  void whatAnotherProcessDeletesIsLeftForWhatLedToIt() {
    model.open(first);
    model.hop(second);
    desk.library().bin().put(List.of(second.id()));
    model.changed(change(second));
    assertThat(model.opened().get()).extracting(Listing::id).isEqualTo(first.id());
    desk.library().bin().put(List.of(first.id()));
    model.changed(change(first));
    assertThat(model.reading().get()).isEqualTo(new Reading.Nothing());
  }

  @Test
  void whatAnUpdateBringsMeanwhileIsShown() {
    Listing missing = meet("Night train");
    desk.library().unavailable(missing.id(), "Gone.", false);
    model.open(missing);
    assertThat(model.reading().get()).isInstanceOf(Reading.Missing.class);
    desk.keep(missing, List.of());
    model.changed(change(missing));
    assertThat(model.reading().get()).isInstanceOf(Reading.Open.class);
  }

  @Test
  void anArticleIsOpenedWhereItWasLeftUnlessItWasReadToItsEnd() {
    model.open(first);
    model.readTo(first.id(), 0.4);
    model.open(second);
    model.readTo(second.id(), 1);
    model.open(first);
    assertThat(model.reading().get())
        .isInstanceOfSatisfying(
            Reading.Open.class, open -> assertThat(open.readTo()).isEqualTo(0.4));
    model.open(second);
    assertThat(model.reading().get())
        .isInstanceOfSatisfying(Reading.Open.class, open -> assertThat(open.readTo()).isZero());
  }

  private Listing meet(String title) {
    return listing(desk.library().meet(Headline.of(title, URI.create("http://127.0.3.8:9/x"))));
  }

  private Listing listing(ArticleId id) {
    return desk.library().listing(id).orElseThrow();
  }

  private Listing again(Listing listing) {
    return listing(listing.id());
  }

  private static Change change(Listing listing) {
    return new Change(Set.of(listing.id()), false, false);
  }

  private @Nullable String title() {
    Listing opened = model.opened().get();
    return opened == null ? null : opened.headline().title();
  }
}
