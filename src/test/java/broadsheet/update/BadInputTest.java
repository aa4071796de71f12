package broadsheet.update;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Library;
import broadsheet.library.Opening;
import broadsheet.library.Selection;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Listing;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.web.Fetcher;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the web sends instead of news, from the wire to the library: each has a state that says
/// so, and what was kept before is still there.
class BadInputTest {

  @TempDir private Path folder;
  private final Gazette gazette = new Gazette("127.0.3.6");
  private Library library;
  private Updater updater;
  private SourceId source;

  @BeforeEach
  void keepOneArticle() throws Exception {
    library = ((Opening.Opened) Library.open(folder, Clock.systemUTC())).library();
    updater =
        new Updater(
            library, new Fetcher("Broadsheet-test/1", Clock.systemUTC()), Clock.systemUTC());
    source = library.add(gazette.source());
    assertThat(update().failures()).isZero();
  }

  @AfterEach
  void close() {
    updater.close();
    library.close();
    gazette.close();
  }

  @ParameterizedTest
  @EnumSource
  void aSourceSaysWhatIsWrongAndLosesNothing(BadFeed bad) throws Exception {
    bad.serveFrom(gazette);
    update();
    assertThat(problem()).containsIgnoringCase(bad.said());
    assertThat(library.list(Selection.EVERYTHING, null, 9))
        .extracting(listing -> listing.headline().title())
        .containsExactly(Gazette.KEPT);
    assertKept();
  }

  @ParameterizedTest
  @EnumSource
  void anArticleSaysWhyItIsNotKeptAndItsSourceIsWell(BadPage bad) throws Exception {
    bad.serveFrom(gazette);
    update();
    Listing fog = library.find(gazette.fog()).orElseThrow();
    assertThat(fog.state().kept()).isFalse();
    assertThat(fog.problem()).containsIgnoringCase(bad.said());
    assertThat(problem()).isNull();
    assertKept();
  }

  @Test
  void aPageThatNamesTheWrongCharsetIsReadAllTheSame() throws Exception {
    OddPages.wrongCharset(gazette);
    update();
    assertThat(fog().about().title()).isEqualTo(OddPages.DANISH);
  }

  @Test
  void linksOutOfTheWebDoNotSurviveInABody() throws Exception {
    OddPages.traps(gazette);
    update();
    assertThat(fog().body())
        .filteredOn(Paragraph.class::isInstance)
        .isNotEmpty()
        .allSatisfy(
            block -> assertThat(((Paragraph) block).spans()).allMatch(span -> span.link() == null));
    assertThat(((Paragraph) fog().body().getFirst()).spans())
        .extracting(span -> span.text())
        .satisfies(texts -> assertThat(String.join("", texts)).contains("harbour office"));
  }

  @Test
  void anArticleThatWasKeptStaysWhenItsPageTurnsBad() throws Exception {
    gazette.site().answer("/clock", 500, Map.of(), "");
    ArticleId clock = library.find(gazette.kept()).orElseThrow().id();
    updater.bring(clock);
    assertKept();
  }

  private Article fog() {
    return library.article(library.find(gazette.fog()).orElseThrow().id()).orElseThrow();
  }

  private Progress update() throws InterruptedException {
    return updater.update(List.of(source)).await();
  }

  private @Nullable String problem() {
    return library.source(source).map(Source::health).orElseThrow().problem();
  }

  private void assertKept() {
    ArticleId clock = library.find(gazette.kept()).orElseThrow().id();
    assertThat(library.article(clock)).isPresent();
    assertThat(library.list(Selection.EVERYTHING, null, 9)).extracting(Listing::id).contains(clock);
  }
}
