package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.sample.Trouble;
import broadsheet.update.Progress.State;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class UpdaterTest {

  @TempDir private Path folder;
  private Edition edition;

  @BeforeEach
  void open() throws IOException {
    edition = Edition.in(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    edition.close();
  }

  @Test
  void oneUpdateBringsEverythingHomeAndItIsThereWithNoServer() throws Exception {
    Progress end = edition.update();
    assertThat(end.state()).isEqualTo(State.DONE);
    assertThat(end.failures()).isZero();
    assertThat(end.sourcesDone()).isEqualTo(6);
    assertThat(end.articlesKept()).isEqualTo(end.articles()).isGreaterThanOrEqualTo(40);
    assertThat(end.images()).isPositive();

    edition.sites().close();
    for (Listing listing : edition.listings()) {
      Article article = edition.library().article(listing.id()).orElseThrow();
      assertThat(article.body()).as(listing.headline().title()).isNotEmpty();
      List<PrintedSidebar> sidebars = edition.library().sidebars(listing.id());
      assertThat(sidebars).as(listing.headline().title()).isNotEmpty();
      if (article.about().leadImage() != null) {
        assertThat(edition.library().image(article.about().leadImage().url())).isPresent();
      }
    }
  }

  @Test
  void aSecondUpdateFetchesNoArticleTwice() throws Exception {
    edition.update();
    Map<URI, Integer> before = edition.sites().requests();
    Progress again = edition.update();
    assertThat(again.articles()).isZero();
    for (Listing listing : edition.listings()) {
      URI url = listing.headline().url();
      assertThat(edition.sites().requests().get(url)).as("%s", url).isEqualTo(before.get(url));
    }
  }

  @Test
  void whatTheReaderWishedForIsBroughtByTheNextUpdate() throws Exception {
    edition.update();
    Listing wish = unfetched();
    edition.library().wish(List.of(wish.id()), true);
    edition.update();
    assertThat(edition.library().article(wish.id())).isPresent();
    assertThat(edition.library().wishes()).isEmpty();
  }

  @Test
  void aDeadSiteFailsAloneAndKeepsWhatItGave() throws Exception {
    edition.update();
    int before = edition.listings().size();
    edition.sites().stop("grid-watch");
    Progress end = edition.update();
    assertThat(end.failures()).isEqualTo(1);
    Source dead = edition.library().source(edition.source("grid-watch")).orElseThrow();
    assertThat(dead.health().problem()).isNotBlank();
    assertThat(dead.health().nextTry()).isNotNull();
    assertThat(edition.listings()).hasSize(before);
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"SERVER_ERROR", "EMPTY_BODY", "CUT_BODY", "ENDLESS_BODY", "ALWAYS_FRONT_PAGE"})
  void aTroubleOfASiteIsNamedOnItsSourceUntilItPasses(Trouble trouble) throws Exception {
    SourceId desk = edition.source("orbit-desk");
    edition.sites().trouble("orbit-desk", trouble);
    edition.update(desk);
    assertThat(edition.library().source(desk).orElseThrow().health().problem()).isNotBlank();
    edition.sites().trouble("orbit-desk", Trouble.NONE);
    edition.update(desk);
    assertThat(edition.library().source(desk).orElseThrow().health().problem()).isNull();
  }

  @Test
  void aBusySiteIsNotAskedAgainBeforeItSaid() throws Exception {
    edition.sites().trouble("orbit-desk", Trouble.BUSY);
    edition.update();
    edition.sites().trouble("orbit-desk", Trouble.NONE);
    Map<URI, Integer> before = edition.sites().requests();
    edition.update();
    Source busy = edition.library().source(edition.source("orbit-desk")).orElseThrow();
    assertThat(busy.health().problem()).contains("429");
    assertThat(busy.health().nextTry()).isNotNull();
    assertThat(edition.sites().requests().get(busy.url())).isEqualTo(before.get(busy.url()));
  }

  @Test
  void anUpdateThatIsStoppedGoesOnWhereItWas() throws Exception {
    edition.sites().sites().forEach(site -> edition.sites().latency(site, Duration.ofMillis(40)));
    UpdateRun run =
        edition.updater().update(edition.library().sources().stream().map(Source::id).toList());
    run.onProgress(
        now -> {
          if (now.articlesKept() > 3) {
            run.stop();
          }
        });
    Progress stopped = run.await();
    assertThat(stopped.state()).isEqualTo(State.STOPPED);
    for (Listing listing : edition.listings()) {
      Optional<Article> article = edition.library().article(listing.id());
      assertThat(article.isPresent()).isEqualTo(listing.state().kept());
    }
    edition.sites().sites().forEach(site -> edition.sites().latency(site, Duration.ZERO));
    edition.update();
    assertThat(edition.listings()).hasSizeGreaterThanOrEqualTo(40).allMatch(l -> l.state().kept());
  }

  @Test
  void aHeadlineOfASidebarIsBroughtWhenItIsAskedFor() throws Exception {
    edition.update();
    Listing wanted = unfetched();
    assertThat(edition.updater().bring(wanted.id())).isEqualTo(new Brought.Kept(wanted.id()));
    assertThat(edition.library().article(wanted.id())).isPresent();
  }

  @Test
  void withoutANetworkAHeadlineSaysSo() throws Exception {
    edition.update();
    Listing wanted = unfetched();
    edition.sites().close();
    assertThat(edition.updater().bring(wanted.id())).isInstanceOf(Brought.Offline.class);
    assertThat(edition.library().listing(wanted.id()).orElseThrow().problem())
        .as("a dead network is no mark against the article")
        .isNull();
    edition.update();
    assertThat(edition.updater().online()).isFalse();
  }

  @Test
  void aPageThatIsGoneSaysSoForGood() throws Exception {
    URI nowhere = edition.sites().base("harbour-wire").resolve("/no/such/story.html");
    var id = edition.library().meet(Headline.of("A story that is gone", nowhere));
    assertThat(edition.updater().bring(id)).isInstanceOf(Brought.Unavailable.class);
    assertThat(edition.library().listing(id).orElseThrow().problem()).isNotBlank();
  }

  @Test
  void aPageLeadsToTheFeedThatItDeclares() throws Exception {
    Found found = edition.updater().find(edition.sites().base("northern-courier").toString());
    assertThat(found).isInstanceOf(Found.Followable.class);
    Found.Followable followable = (Found.Followable) found;
    assertThat(followable.source().kind()).isEqualTo(SourceKind.FEED);
    assertThat(followable.headlines()).isNotEmpty();
  }

  @Test
  void aSiteWithoutAFeedIsFollowedByItsFrontPage() throws Exception {
    Found found = edition.updater().find(edition.sites().base("lakeside-post").toString());
    assertThat(found).isInstanceOf(Found.Followable.class);
    assertThat(((Found.Followable) found).source().kind()).isEqualTo(SourceKind.FRONT_PAGE);
  }

  @Test
  void aPageOfPlainTextIsImportedWithItsSidebarsAndOnlyOnce() throws Exception {
    Path file = folder.resolve("page.txt");
    Files.writeString(file, PlainPage.TEXT);
    Brought first = edition.updater().importPage(file);
    assertThat(first).isInstanceOf(Brought.Kept.class);
    assertThat(edition.updater().importPage(file)).isEqualTo(first);
    var id = ((Brought.Kept) first).id();
    assertThat(edition.library().sidebars(id))
        .hasSize(4)
        .allMatch(sidebar -> sidebar.headlines().size() == 3);
    Article article = edition.library().article(id).orElseThrow();
    assertThat(article.about().dateline().place()).isEqualTo("Port Elder");
    assertThat(article.about().rights()).contains("All rights reserved");
  }

  @Test
  void headlinesThatASavedPagePrintsAreHeadlinesOfTheirOwnThoughTheyLostTheirAddress()
      throws Exception {
    Path file = folder.resolve("page.txt");
    Files.writeString(file, PlainPage.TEXT);
    ArticleId id = ((Brought.Kept) edition.updater().importPage(file)).id();
    List<Listing> beside =
        edition.library().sidebars(id).stream()
            .flatMap(sidebar -> sidebar.headlines().stream())
            .toList();
    assertThat(beside).extracting(Listing::id).doesNotHaveDuplicates().doesNotContain(id);
    assertThat(beside).noneMatch(headline -> headline.state().kept());
    assertThat(edition.updater().bring(beside.getFirst().id()))
        .isEqualTo(
            new Brought.Unavailable("The saved page prints this headline without its address."));
  }

  @Test
  void aFileThatIsNotThereIsAPlainSentence() {
    assertThat(edition.updater().importPage(folder.resolve("missing.html")))
        .isEqualTo(new Brought.Unavailable("The file cannot be read."));
  }

  /// One of the stories that only sidebars announce; not all of those are still there.
  private Listing unfetched() {
    Listing markers =
        edition.listings().stream()
            .flatMap(listing -> edition.library().sidebars(listing.id()).stream())
            .flatMap(sidebar -> sidebar.headlines().stream())
            .filter(
                listing -> listing.headline().title().equals("New markers for the outer channel"))
            .findFirst()
            .orElseThrow();
    assertThat(markers.state().kept()).isFalse();
    return markers;
  }
}
