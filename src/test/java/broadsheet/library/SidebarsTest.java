package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.headline;
import static broadsheet.library.Samples.sidebar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import broadsheet.news.PrintedSidebar;
import broadsheet.news.Sidebar;
import broadsheet.news.SidebarHistory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The titled groups beside the articles: each kept once, and dated by when it was seen.
class SidebarsTest extends LibraryFixture {

  private ArticleId keep(String slug, Sidebar... sidebars) {
    ArticleId id = print(coast, slug);
    keep(id, article(slug, "On " + slug, sidebars));
    return id;
  }

  @Test
  void standBesideTheirArticleInPageOrder() {
    ArticleId pier = keep("pier", sidebar("Z", "z1", "z2"), sidebar("A", "a1"), sidebar("M", "z2"));
    List<PrintedSidebar> beside = library.sidebars(pier);
    assertThat(beside).extracting(PrintedSidebar::title).containsExactly("Z", "A", "M");
    assertThat(beside.getFirst().headlines())
        .extracting(listing -> listing.headline().title())
        .containsExactly("On z1", "On z2");
    assertThat(beside.getLast().headlines().getFirst().id())
        .isEqualTo(beside.getFirst().headlines().getLast().id());
  }

  @Test
  void theSameGroupOnManyPagesIsOne() {
    Instant first = clock.instant();
    ArticleId one = keep("one", sidebar("Coverage", "a", "b", "c"));
    clock.advance(Duration.ofHours(2));
    ArticleId two = keep("two", sidebar("Coverage", "a", "b", "c"));
    assertThat(library.counts().sidebars()).isEqualTo(1);
    assertThat(library.sidebars(one)).isEqualTo(library.sidebars(two));
    PrintedSidebar group = library.sidebars(one).getFirst();
    assertThat(group.pages()).isEqualTo(2);
    assertThat(group.firstSeen()).isEqualTo(first);
    assertThat(group.lastSeen()).isEqualTo(clock.instant());
  }

  @Test
  void aGroupWithOneOtherHeadlineIsAnother() {
    keep("one", sidebar("Coverage", "a", "b", "c"));
    keep("two", sidebar("Coverage", "a", "b", "d"));
    keep("three", sidebar("Coverage", "b", "a", "c"));
    assertThat(library.counts().sidebars()).isEqualTo(3);
  }

  @Test
  void eachPageGivesBackWhatItPrintedItself() {
    Sidebar plain = sidebar("Coverage", "a", "b");
    Sidebar rich =
        new Sidebar(
            "Coverage",
            List.of(
                new Headline(
                    "On a",
                    headline("a").url(),
                    "guid",
                    "Ada Quill",
                    new Dateline("Harbour", "HW", null),
                    Instant.parse("2026-03-01T11:59:59.123456789Z"),
                    "In short.",
                    Picture.at(URI.create("https://harbour.example/a.jpg")),
                    "Live"),
                headline("b")));
    ArticleId one = keep("one", plain);
    ArticleId two = keep("two", rich);
    assertThat(library.counts().sidebars()).isEqualTo(1);
    assertThat(library.article(one)).map(Article::sidebars).contains(List.of(plain));
    assertThat(library.article(two)).map(Article::sidebars).contains(List.of(rich));
  }

  @Test
  void wordTheirHeadlinesAsPrinted() {
    Headline gulls = Headline.of("Gulls!", headline("gulls").url());
    print(coast, "gulls");
    ArticleId pier = keep("pier", new Sidebar("More", List.of(gulls)));
    Listing listing = library.sidebars(pier).getFirst().headlines().getFirst();
    assertThat(listing.headline().title()).isEqualTo("Gulls!");
    assertThat(listing.id()).isEqualTo(id("gulls"));
    assertThat(library.listing(listing.id()).orElseThrow().headline().title())
        .isEqualTo("On gulls");
  }

  @Test
  void nameTheSisterSiteThatAHeadlineLeadsTo() {
    library.add(Samples.source("Harbour Wire", "https://www.harbour.example/feed"));
    ArticleId pier = keep("pier", sidebar("More", "gulls"));
    assertThat(library.sidebars(pier).getFirst().headlines().getFirst().sourceTitle())
        .isEqualTo("Harbour Wire");
  }

  @Test
  void showWhatBecameOfTheirHeadlines() {
    ArticleId pier = keep("pier", sidebar("More", "gulls", "tides", "rain"));
    keep("gulls");
    library.markRead(List.of(id("tides")), true);
    assertThat(library.sidebars(pier).getFirst().headlines())
        .extracting(listing -> listing.state().kept(), listing -> listing.state().read())
        .containsExactly(tuple(true, false), tuple(false, true), tuple(false, false));
  }

  @Test
  void ofASourceComeLastSeenFirstEachOnce() {
    keep("one", sidebar("Old", "a"), sidebar("Both", "b"));
    clock.advance(Duration.ofHours(1));
    keep("two", sidebar("Middle", "c"));
    clock.advance(Duration.ofHours(1));
    keep("three", sidebar("Both", "b"));
    assertThat(library.sidebarHistory(coast, 9))
        .extracting(SidebarHistory::title)
        .containsExactly("Both", "Middle", "Old");
    assertThat(library.sidebarHistory(coast, 2)).hasSize(2);
    assertThat(library.sidebarHistory(hills, 9)).isEmpty();
  }

  @Test
  void belongToEverySourceThatPrintsTheirArticle() {
    keep("one", sidebar("Shared", "a"));
    print(hills, "one");
    assertThat(library.sidebarHistory(hills, 9))
        .isEqualTo(library.sidebarHistory(coast, 9))
        .hasSize(1);
  }

  @Test
  void keepTheirFirstSeenWhenAPageIsKeptAgain() {
    ArticleId pier = keep("pier", sidebar("More", "a"));
    PrintedSidebar before = library.sidebars(pier).getFirst();
    clock.advance(Duration.ofDays(1));
    keep("pier", sidebar("Other", "b"), sidebar("More", "a"));
    PrintedSidebar after = library.sidebars(pier).getLast();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.firstSeen()).isEqualTo(before.firstSeen());
    assertThat(after.lastSeen()).isEqualTo(clock.instant());
  }

  @Test
  void aBookmarkedHeadlineOutlivesItsSidebar() {
    keep("pier", sidebar("More", "gulls", "tides"));
    ArticleId gulls = id("gulls");
    library.bookmark(gulls, true);
    keep("pier");
    assertThat(library.listing(gulls)).map(Listing::state).isPresent();
    assertThat(library.find(headline("tides").url())).isEmpty();
  }

  @Test
  void mayNameTheirOwnArticle() {
    ArticleId pier = keep("pier", sidebar("Latest", "pier", "gulls"));
    assertThat(library.sidebars(pier).getFirst().headlines().getFirst().id()).isEqualTo(pier);
    library.remove(coast);
    assertThat(library.listing(pier)).isEmpty();
    assertThat(library.find(headline("gulls").url())).isEmpty();
  }
}
