package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.image;
import static broadsheet.library.Samples.sidebar;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.Source;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the reader deletes is gone from everywhere, and comes back whole when that is taken back.
class DeletionTest extends LibraryFixture {

  private ArticleId pier;

  /// An article of two sources with all that an article can have, and one that it stands beside.
  @BeforeEach
  void anArticleWithEverything() {
    pier = print(coast, "pier");
    print(hills, "pier");
    keep(pier, Samples.fullArticle(), image(Samples.PICTURE, "fog"));
    library.markRead(List.of(pier), true);
    library.annotate(pier, "for the talk", List.of("piers"));
    library.readTo(pier, 0.4);
    ArticleId gorge = print(hills, "gorge");
    keep(gorge, article("gorge", "Deep.", sidebar("Near", "pier")));
  }

  private ArticleId delete(ArticleId id) {
    assertThat(library.bin().put(List.of(id))).containsExactly(id);
    return id;
  }

  static Stream<Scope> scopes() {
    return Stream.of(
        new Scope.All(),
        new Scope.OfFolder("Near"),
        new Scope.Bookmarks(),
        new Scope.Matching("pier"));
  }

  private boolean isListed(Selection selection) {
    return library.list(selection, null, 99).stream().anyMatch(row -> row.id().equals(pier));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scopes")
  void itIsInNoListInNoOrderUnderNoCondition(Scope scope) {
    assertThat(isListed(Selection.of(scope))).isTrue();
    delete(pier);
    for (Order order : Order.values()) {
      for (int bits = 0; bits < 16; bits++) {
        Filter filter = new Filter((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0);
        assertThat(isListed(new Selection(scope, filter, order)))
            .as("%s %s", filter, order)
            .isFalse();
      }
    }
  }

  @Test
  void itIsInTheListOfNoSource() {
    delete(pier);
    assertThat(isListed(Selection.of(new Scope.OfSource(coast)))).isFalse();
    assertThat(isListed(Selection.of(new Scope.OfSource(hills)))).isFalse();
  }

  @Test
  void itIsInNoCountAndCannotBeRead() {
    ArticleId reef = print(coast, "reef");
    assertThat(library.counts().unreadBySource()).containsEntry(coast, 1);
    delete(reef);
    delete(pier);
    Counts counts = library.counts();
    assertThat(counts.headlines()).isOne();
    assertThat(counts.unread()).isOne();
    assertThat(counts.kept()).isOne();
    assertThat(counts.bookmarks()).isZero();
    assertThat(counts.unreadBySource()).containsEntry(coast, 0).containsEntry(hills, 1);
    assertThat(library.listing(pier)).isEmpty();
    assertThat(library.article(pier)).isEmpty();
    assertThat(library.bookmarks()).isEmpty();
    assertThat(library.standsBeside(id("gulls"), 9)).isEmpty();
  }

  @Test
  void aSidebarThatNamesItShowsItAsNotKept() {
    delete(pier);
    Listing beside = library.sidebars(id("gorge")).getFirst().headlines().getFirst();
    assertThat(beside.id()).isEqualTo(pier);
    assertThat(beside.state().kept()).isFalse();
    assertThat(beside.state().bookmarked()).isFalse();
  }

  /// All that can be asked about it.
  private List<Object> everything() {
    return List.of(
        library.listing(pier),
        library.article(pier),
        library.sidebars(pier),
        library.bookmarks(),
        library.readTo(pier),
        library.counts().unreadBySource(),
        library.list(Selection.EVERYTHING, null, 9),
        library.list(Selection.of(new Scope.OfSource(coast)), null, 9),
        library.list(Selection.of(new Scope.OfSource(hills)), null, 9),
        library.list(Selection.of(new Scope.Matching("nine years boats")), null, 9),
        library.image(Samples.PICTURE),
        library.sidebarHistory(coast, 9),
        library.sidebarHistory(hills, 9),
        library.standsBeside(id("gulls"), 9),
        library.pages(pier));
  }

  @Test
  void takenBackItIsWhatItWas() {
    List<Object> before = everything();
    delete(pier);
    library.bin().takeBack(List.of(pier));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void whatCameBetweenDoesNotKeepItFromComingBackWhole() {
    List<Object> before = everything();
    delete(pier);
    library.upkeep().letGo();
    clock.advance(Duration.ofHours(23));
    library.upkeep().letGo();
    print(coast, "pier");
    print(hills, "pier");
    keep(pier, article("pier", "Another text."));
    library.unavailable(pier, "Not found.", true);
    reopen();
    library.bin().takeBack(List.of(pier));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aWishComesBackToo() {
    ArticleId reef = print(coast, "reef");
    library.wish(List.of(reef), true);
    delete(reef);
    assertThat(library.wishes()).isEmpty();
    library.bin().takeBack(List.of(reef));
    assertThat(library.wishes()).containsExactly(reef);
  }

  @Test
  void aProblemThatWillNotPassIsStillKnown() {
    ArticleId reef = print(coast, "reef");
    library.unavailable(reef, "Gone.", false);
    delete(reef);
    library.bin().takeBack(List.of(reef));
    assertThat(library.isLost(reef)).isTrue();
    assertThat(library.listing(reef)).map(Listing::problem).contains("Gone.");
  }

  @Test
  void toDeleteOrTakeBackTwiceIsToDoItOnce() {
    List<Object> before = everything();
    delete(pier);
    assertThat(library.bin().put(List.of(pier, new ArticleId(9999)))).isEmpty();
    library.bin().takeBack(List.of(pier));
    library.bin().takeBack(List.of(pier, id("gorge"), new ArticleId(9999)));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void manyGoAndComeBackTogether() {
    print(coast, IntStream.range(0, 1200).mapToObj(each -> "story-" + each).toArray(String[]::new));
    Collection<ArticleId> all =
        library.list(Selection.EVERYTHING, null, 2000).stream().map(Listing::id).toList();
    List<ArticleId> deleted = library.bin().put(all);
    assertThat(deleted).hasSize(1202);
    assertThat(library.counts().headlines()).isZero();
    library.bin().takeBack(deleted);
    assertThat(library.counts().headlines()).isEqualTo(1202);
  }

  @Test
  void theSourceIsAskedAsOftenAsBefore() {
    print(hills, "gorge");
    delete(pier);
    print(hills, "gorge");
    assertThat(library.source(hills))
        .map(Source::rhythm)
        .hasValueSatisfying(rhythm -> assertThat(rhythm.weekly()).isEqualTo(2));
  }

  @Test
  void anotherProcessSeesItGoAndComeBack() {
    List<Object> before = everything();
    try (Library other = OpenLibrary.in(folder, clock)) {
      other.bin().put(List.of(pier));
      assertThat(library.listing(pier)).isEmpty();
      assertThat(library.bin().put(List.of(pier))).isEmpty();
      library.bin().takeBack(List.of(pier));
      assertThat(other.listing(pier)).isPresent();
    }
    assertThat(everything()).isEqualTo(before);
  }
}
