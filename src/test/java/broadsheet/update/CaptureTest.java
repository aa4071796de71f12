package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection;
import broadsheet.library.Selection.Scope;
import broadsheet.news.ArticleId;
import broadsheet.news.Capture;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import broadsheet.news.SourceId;
import broadsheet.news.SourceSettings;
import broadsheet.sample.Trouble;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What is brought by itself is the reader's to say, source by source.
@Execution(ExecutionMode.CONCURRENT)
class CaptureTest {

  private static final String SITE = "orbit-desk";

  @TempDir private Path folder;
  private Edition edition;
  private SourceId source;

  @BeforeEach
  void open() throws IOException {
    edition = Edition.in(folder);
    source = edition.source(SITE);
  }

  @AfterEach
  void close() {
    edition.close();
  }

  private void update(SourceSettings settings) throws InterruptedException {
    edition.library().set(source, settings);
    edition.updater().update(List.of(source)).await();
  }

  private List<Listing> printed() {
    return edition.library().list(Selection.of(new Scope.OfSource(source)), null, 1000);
  }

  private Stream<Listing> beside(ArticleId article) {
    return edition.library().sidebars(article).stream()
        .map(PrintedSidebar::headlines)
        .flatMap(List::stream);
  }

  @Test
  void neverLeavesThePagesToTheReader() throws Exception {
    update(SourceSettings.USUAL.capturing(Capture.NEVER));
    assertThat(printed()).isNotEmpty().noneMatch(listing -> listing.state().kept());
    ArticleId first = printed().getFirst().id();
    assertThat(edition.updater().bring(first)).isEqualTo(new Brought.Kept(first));
  }

  @Test
  void alwaysBringsEachPageWithItsSidebars() throws Exception {
    update(SourceSettings.USUAL.capturing(Capture.ALWAYS));
    assertThat(printed()).isNotEmpty().allMatch(listing -> listing.state().kept());
    assertThat(printed()).anyMatch(listing -> beside(listing.id()).findAny().isPresent());
  }

  @Test
  void sidebarsTooBringsWhatStandsBesideOneStepDeepAndOnce() throws Exception {
    update(SourceSettings.USUAL.withSidebars(true));
    assertThat(printed())
        .flatMap(listing -> beside(listing.id()).toList())
        .isNotEmpty()
        .allMatch(headline -> headline.state().kept() || headline.problem() != null);
    assertThat(edition.sites().requests())
        .as("pages asked for more than once")
        .noneSatisfy(
            (address, times) -> {
              assertThat(isPage(address)).isTrue();
              assertThat(times).isGreaterThan(1);
            });
  }

  @Test
  void whatStandsBesideAKeptStoryComesWithTheNextUpdateIfItDidNotComeWithTheFirst()
      throws Exception {
    List<String> sisters = edition.sites().sites().stream().filter(s -> !s.equals(SITE)).toList();
    sisters.forEach(sister -> edition.sites().trouble(sister, Trouble.EMPTY_BODY));
    update(SourceSettings.USUAL.withSidebars(true));
    assertThat(missing()).isNotEmpty();
    sisters.forEach(sister -> edition.sites().trouble(sister, Trouble.NONE));
    edition.updater().update(List.of(source)).await();
    assertThat(missing()).allSatisfy(gone -> assertThat(gone.problem()).contains("404"));
  }

  @Test
  void whatIsGoneBesideAStoryIsNotAskedForAgainUntilTheReaderDoes() throws Exception {
    edition.sites().trouble("grid-watch", Trouble.EMPTY_BODY);
    update(SourceSettings.USUAL.withSidebars(true));
    edition.sites().trouble("grid-watch", Trouble.NONE);
    edition.updater().update(List.of(source)).await();
    Listing gone = missing().getFirst();
    assertThat(gone.problem()).contains("404");
    assertThat(edition.sites().requests()).containsEntry(gone.headline().url(), 1);

    ArticleId article =
        printed().stream()
            .map(Listing::id)
            .filter(id -> beside(id).anyMatch(headline -> headline.id().equals(gone.id())))
            .findFirst()
            .orElseThrow();
    edition.updater().bringBeside(article).await();
    assertThat(edition.sites().requests()).containsEntry(gone.headline().url(), 2);
  }

  private List<Listing> missing() {
    return printed().stream()
        .flatMap(listing -> beside(listing.id()))
        .filter(headline -> !headline.state().kept())
        .toList();
  }

  @Test
  void theArticlesBesideOneArticleAreBroughtWhenTheyAreAskedFor() throws Exception {
    update(SourceSettings.USUAL);
    ArticleId article =
        printed().stream()
            .map(Listing::id)
            .filter(id -> beside(id).anyMatch(headline -> !headline.state().kept()))
            .findFirst()
            .orElseThrow();
    Progress end = edition.updater().bringBeside(article).await();
    assertThat(end.articlesKept()).isPositive();
    assertThat(beside(article)).allMatch(headline -> headline.state().kept());
  }

  private static boolean isPage(URI address) {
    return address.getPath().endsWith(".html") || address.getPath().matches("/[a-z0-9/-]+");
  }
}
