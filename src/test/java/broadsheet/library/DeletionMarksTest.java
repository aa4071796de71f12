package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.image;
import static broadsheet.library.Samples.sidebar;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Scope;
import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.SourceSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What prints a deleted article still does not bring it back, but a reader who wants it. What is
/// left of it shrinks to a mark, and goes.
class DeletionMarksTest extends LibraryFixture {

  private static final Duration DAY = Duration.ofDays(1);

  private ArticleId pier;

  @BeforeEach
  void aDeletedArticle() {
    pier = print(coast, "pier");
    keep(
        pier,
        article("pier", "Boats land again.", sidebar("Near", "gulls")),
        image(Samples.PICTURE, "fog"));
    library.bin().put(List.of(pier));
  }

  private void after(Duration time) {
    clock.advance(time);
    library.upkeep().letGo();
  }

  interface Deed {
    void by(DeletionMarksTest test);
  }

  static Stream<Arguments> whatDoesNotBringItBack() {
    return Stream.of(
        row("its feed prints it again", test -> test.print(test.coast, "pier")),
        row("another feed prints it", test -> test.print(test.hills, "pier")),
        row("a sidebar names it", DeletionMarksTest::keepBeside),
        row("an update had it in hand", test -> test.keep(test.pier, article("pier", "Late."))),
        row("and found it missing", test -> test.library.unavailable(test.pier, "Away.", true)),
        row("it is marked unread", test -> test.library.markRead(List.of(test.pier), false)),
        row("its source is left", test -> test.library.remove(test.coast)),
        row("the library is opened anew", DeletionMarksTest::reopen));
  }

  private static Arguments row(String what, Deed deed) {
    return Arguments.of(what, deed);
  }

  private void keepBeside() {
    ArticleId gorge = print(hills, "gorge");
    keep(gorge, article("gorge", "Deep.", sidebar("Near", "pier")));
    library.bin().put(List.of(gorge));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatDoesNotBringItBack")
  void itStaysGoneWhen(String what, Deed deed) {
    for (Duration time : List.of(Duration.ZERO, DAY.plusMinutes(1))) {
      after(time);
      deed.by(this);
      assertThat(library.listing(pier)).isEmpty();
      assertThat(library.bin().has(pier)).isTrue();
      assertThat(library.isLost(pier)).as("nothing asks for it").isTrue();
      assertThat(library.counts().headlines()).isZero();
      assertThat(library.counts().kept()).isZero();
    }
  }

  @Test
  void aFeedIsNotToldToBringIt() {
    assertThat(print(coast, new String[] {"pier", "reef"}))
        .extracting(listing -> listing.headline().title())
        .containsExactly("On reef");
  }

  static Stream<Arguments> whatBringsItBack() {
    return Stream.of(
        row("it is taken back", test -> test.library.bin().takeBack(List.of(test.pier))),
        row("its address is added", test -> test.library.meet(Samples.headline("pier"))),
        row("it is bookmarked", test -> test.library.bookmark(test.pier, true)),
        row("it is wished for", test -> test.library.wish(List.of(test.pier), true)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatBringsItBack")
  void itIsBackWithItsTextOnceThe(String what, Deed deed) {
    deed.by(this);
    assertThat(library.article(pier)).isPresent();
    assertThat(library.list(Selection.of(new Scope.Matching("boats")), null, 9)).hasSize(1);
    assertThat(library.list(Selection.of(new Scope.OfSource(coast)), null, 9)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatBringsItBack")
  void afterADayTheHeadlineIsBackAndItsArticleCanBeBroughtAnew(String what, Deed deed) {
    after(DAY.plusMinutes(1));
    deed.by(this);
    assertThat(library.article(pier)).isEmpty();
    assertThat(library.listing(pier)).map(listing -> listing.state().kept()).contains(false);
    assertThat(library.isLost(pier)).isFalse();
    keep(pier, article("pier", "Boats land again."));
    assertThat(library.article(pier)).isPresent();
  }

  @Test
  void textAndPicturesStayForADayAndGoThen() {
    after(DAY);
    library.bin().takeBack(List.of(pier));
    assertThat(library.image(Samples.PICTURE)).isPresent();
    library.bin().put(List.of(pier));
    after(DAY.plusMinutes(1));
    assertThat(library.image(Samples.PICTURE)).isEmpty();
    assertThat(library.counts().sidebars()).isZero();
    assertThat(library.find(URI.create("https://harbour.example/news/gulls"))).isEmpty();
  }

  @Test
  void aPictureThatAnotherArticleShowsStays() {
    ArticleId reef = print(coast, "reef");
    keep(reef, Samples.fullArticle(), image(Samples.PICTURE, "fog"));
    after(DAY.plusMinutes(1));
    assertThat(library.image(Samples.PICTURE)).isPresent();
  }

  @Test
  void theMarkStaysAsLongAsASourceThatPrintedItIsFollowed() {
    print(hills, "pier");
    library.remove(coast);
    after(DAY.multipliedBy(4000));
    assertThat(library.bin().has(pier)).isTrue();
    library.remove(hills);
    after(DAY);
    assertThat(library.bin().has(pier)).isFalse();
    assertThat(library.find(Samples.headline("pier").url())).isEmpty();
  }

  @Test
  void theMarkOfWhatNoSourcePrintedStaysForAYear() {
    ArticleId cove = library.meet(Samples.headline("cove"));
    library.bin().put(List.of(cove));
    after(DAY.multipliedBy(365));
    assertThat(library.bin().has(cove)).isTrue();
    after(DAY);
    assertThat(library.find(Samples.headline("cove").url())).isEmpty();
  }

  @Test
  void aSourcesRetentionLeavesTheMark() {
    library.set(coast, SourceSettings.USUAL.kept(DAY.multipliedBy(30)));
    after(DAY.multipliedBy(60));
    print(coast, "pier");
    assertThat(library.counts().headlines()).isZero();
  }

  @Test
  void takenBackAfterItsSourceWasLeftItIsAHeadlineOfNoSource() {
    library.remove(coast);
    library.bin().takeBack(List.of(pier));
    assertThat(library.listing(pier)).map(Listing::source).isEmpty();
    assertThat(library.article(pier)).isPresent();
    assertThat(library.list(Selection.EVERYTHING, null, 9)).hasSize(1);
  }

  @Test
  void takenBackItIsInTheListOfASourceThatPrintedItMeanwhile() {
    print(hills, "pier");
    library.bin().takeBack(List.of(pier));
    assertThat(library.list(Selection.of(new Scope.OfSource(hills)), null, 9)).hasSize(1);
    assertThat(library.sidebarHistory(hills, 9)).hasSize(1);
  }

  @Test
  void itIsKnownByEachOfItsAddressesButNotByAFrontPage() {
    ArticleId reef = print(coast, "reef");
    URI moved = URI.create("https://harbour.example/2026/reef");
    keep(reef, at(moved));
    library.bin().put(List.of(reef));
    assertThat(library.bin().has(moved)).isTrue();
    assertThat(library.bin().has(URI.create("http://www.harbour.example/news/reef/"))).isTrue();
    library.bin().put(List.of(library.meet(Headline.of("All", URI.create("https://a.example/")))));
    assertThat(library.bin().has(URI.create("https://a.example/"))).isFalse();
  }

  private static Article at(URI url) {
    Article reef = article("reef", "Coral.");
    return new Article(url, reef.about(), reef.access(), reef.body(), reef.sidebars());
  }
}
