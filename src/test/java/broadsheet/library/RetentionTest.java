package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.image;
import static broadsheet.library.Samples.sidebar;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Answer;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.SourceSettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A source's articles stay for as long as the reader says.
class RetentionTest extends LibraryFixture {

  private static final Duration MONTH = Duration.ofDays(30);

  @BeforeEach
  void coastIsKeptForAMonth() {
    library.set(coast, SourceSettings.USUAL.kept(MONTH));
  }

  private void after(Duration time) {
    clock.advance(time);
    library.upkeep().letGo();
  }

  @Test
  void anArticleGoesWithAllThatBelongsToItOnceItsTimeIsOver() {
    ArticleId pier = print(coast, "pier");
    Article full = Samples.fullArticle();
    keep(pier, full, image(Samples.PICTURE, "fog"));
    after(MONTH);
    assertThat(library.article(pier)).isPresent();

    after(Duration.ofMinutes(1));
    assertThat(library.listing(pier)).isEmpty();
    assertThat(library.image(Samples.PICTURE)).isEmpty();
    assertThat(library.counts().headlines()).isZero();
  }

  @Test
  void whatTheReaderBookmarkedOrImportedStays() {
    ArticleId pier = print(coast, "pier");
    library.bookmark(pier, true);
    ArticleId reef = print(coast, "reef");
    library.meet(Samples.headline("reef"));
    after(MONTH.multipliedBy(2));
    assertThat(library.listing(pier)).isPresent();
    assertThat(library.listing(reef)).isPresent();
  }

  @Test
  void sourcesThatKeepForEverLoseNothing() {
    ArticleId gorge = print(hills, "gorge");
    after(Duration.ofDays(4000));
    assertThat(library.listing(gorge)).isPresent();
  }

  @Test
  void whatAnotherSourcePrintsTooStaysThatOnes() {
    ArticleId pier = print(coast, "pier");
    keep(pier, article("pier", "Fog.", sidebar("Near", "gulls")));
    print(hills, "pier");
    after(MONTH.plusDays(1));
    assertThat(library.article(pier)).isPresent();
    assertThat(library.listing(pier)).map(Listing::source).contains(hills);
    assertThat(library.sidebarHistory(coast, 9)).isEmpty();
    assertThat(library.sidebarHistory(hills, 9)).hasSize(1);
  }

  @Test
  void aHeadlineThatASidebarStillNamesStaysAsThatSidebarsHeadline() {
    ArticleId pier = print(coast, "pier");
    keep(pier, article("pier", "Fog."));
    ArticleId gorge = print(hills, "gorge");
    keep(gorge, article("gorge", "Deep.", sidebar("Near", "pier")));
    after(MONTH.plusDays(1));
    assertThat(library.article(pier)).isEmpty();
    assertThat(library.sidebars(gorge)).hasSize(1);
  }

  @Test
  void aFeedThatStillPrintsItDoesNotBringItBack() {
    print(coast, "pier");
    after(MONTH.plusDays(1));
    assertThat(print(coast, new String[] {"pier", "reef"}))
        .extracting(listing -> listing.headline().title())
        .containsExactly("On reef");
    assertThat(print(hills, new String[] {"pier"})).as("but another's may").hasSize(1);
  }

  @Test
  void timeCountsFromWhenItWasSeenHoweverOldTheNews() {
    library
        .visits()
        .printed(
            coast,
            Answer.BARE,
            List.of(Samples.headline("pier", clock.instant().minus(MONTH.multipliedBy(5)))),
            _ -> true);
    after(Duration.ofDays(29));
    assertThat(library.counts().headlines()).isOne();
  }

  @Test
  void manyGoInSeveralSteps() {
    print(coast, IntStream.range(0, 450).mapToObj(each -> "story-" + each).toArray(String[]::new));
    after(MONTH.plusDays(1));
    assertThat(library.counts().headlines()).isZero();
  }
}
