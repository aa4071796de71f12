package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.sidebar;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.ArticleId;
import broadsheet.news.Bookmark;
import broadsheet.news.Listing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookmarksTest extends LibraryFixture {

  @Test
  void comeLastAddedFirst() {
    print(coast, "a", "b", "c");
    library.bookmark(id("b"), true);
    clock.advance(Duration.ofMinutes(1));
    library.bookmark(id("c"), true);
    library.bookmark(id("b"), true);
    reopen();
    assertThat(library.bookmarks())
        .extracting(bookmark -> bookmark.listing().headline().title())
        .containsExactly("On c", "On b");
    assertThat(library.bookmarks().getFirst().added()).isEqualTo(clock.instant());
    assertThat(library.counts().bookmarks()).isEqualTo(2);
    assertThat(library.listing(id("b")).orElseThrow().state().bookmarked()).isTrue();
  }

  @Test
  void carryANoteAndTags() {
    ArticleId a = print(coast, "a");
    Instant added = clock.instant();
    library.annotate(a, "for \"Ada\"", List.of("sea", "boats, old"));
    Bookmark bookmark = library.bookmarks().getFirst();
    assertThat(bookmark)
        .isEqualTo(
            new Bookmark(
                library.listing(a).orElseThrow(),
                added,
                "for \"Ada\"",
                List.of("sea", "boats, old")));
  }

  @Test
  void aNoteComesBackWithTheBookmark() {
    ArticleId a = print(coast, "a");
    library.annotate(a, "note", List.of("tag"));
    library.bookmark(a, false);
    assertThat(library.bookmarks()).isEmpty();
    clock.advance(Duration.ofHours(1));
    library.bookmark(a, true);
    assertThat(library.bookmarks())
        .singleElement()
        .satisfies(
            bookmark -> {
              assertThat(bookmark.note()).isEqualTo("note");
              assertThat(bookmark.tags()).containsExactly("tag");
              assertThat(bookmark.added()).isEqualTo(clock.instant());
            });
  }

  @Test
  void aSidebarsHeadlineCanBeBookmarkedBeforeItIsKept() {
    ArticleId pier = print(coast, "pier");
    keep(pier, article("pier", "Pier.", sidebar("More", "gulls")));
    library.bookmark(id("gulls"), true);
    Selection bookmarks = Selection.of(new Scope.Bookmarks());
    assertThat(library.list(bookmarks, null, 9))
        .extracting(Listing::id)
        .containsExactly(id("gulls"));
    Filter bookmarked = new Filter(false, false, true, false);
    Selection listed = new Selection(new Scope.All(), bookmarked, Order.NEWEST);
    assertThat(library.list(listed, null, 9)).isEmpty();
  }

  @Test
  void takenOffWhereNothingElseLeadsToItTheHeadlineIsListed() {
    ArticleId reef = print(coast, "reef");
    keep(reef, Samples.article("reef", "Coral.", Samples.sidebar("Near", "gulls", "cove")));
    ArticleId gulls = id("gulls");
    library.bookmark(gulls, true);
    keep(reef, Samples.article("reef", "Coral."));
    library.bookmark(gulls, false);
    assertThat(library.list(Selection.EVERYTHING, null, 9))
        .extracting(Listing::id)
        .containsExactlyInAnyOrder(reef, gulls);
  }

  @Test
  void whatIsNotThereCannotBeBookmarked() {
    library.bookmark(new ArticleId(999), true);
    library.annotate(new ArticleId(999), "note", List.of());
    library.markRead(List.of(new ArticleId(999)), true);
    library.unavailable(new ArticleId(999), "gone", false);
    assertThat(library.bookmarks()).isEmpty();
  }
}
