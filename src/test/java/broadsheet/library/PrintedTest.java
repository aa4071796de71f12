package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.headline;
import static broadsheet.library.Samples.sidebar;
import static broadsheet.library.Samples.source;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Scope;
import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import broadsheet.news.SourceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a source prints becomes headlines, each once.
class PrintedTest extends LibraryFixture {

  private List<Listing> print(SourceId source, Headline... headlines) {
    return library.visits().printed(source, Answer.BARE, List.of(headlines), _ -> true);
  }

  private static Headline titled(String title, String slug) {
    return Headline.of(title, headline(slug).url());
  }

  @Test
  void everythingThatIsPrintedIsListed() {
    Headline full =
        new Headline(
            "Ferry late",
            URI.create("https://coast.example/ferry"),
            "tag:coast,1",
            "Ada Quill",
            new Dateline("Harbour", "HW", LocalDate.of(2026, 2, 28)),
            Instant.parse("2026-02-28T08:15:30.250Z"),
            "By nine minutes.",
            new Picture(URI.create("https://coast.example/f.jpg"), 320, 200, "A ferry"),
            "Live");
    Listing listing = print(coast, full).getFirst();
    assertThat(listing.headline()).isEqualTo(full);
    assertThat(listing.source()).isEqualTo(coast);
    assertThat(listing.sourceTitle()).isEqualTo("Coast");
    assertThat(listing.seen()).isEqualTo(clock.instant());
    assertThat(listing.sorted()).isEqualTo(full.published());
    assertThat(library.list(Selection.EVERYTHING, null, 9)).containsExactly(listing);
  }

  @Test
  void answersThoseWorthFetchingInPrintedOrder() {
    List<Listing> all = print(coast, "a", "b", "c", "d", "e");
    keep(all.get(1).id(), article("b", "B."));
    library.unavailable(all.get(2).id(), "gone", false);
    library.unavailable(all.get(3).id(), "the server is busy", true);
    assertThat(print(coast, "e", "d", "c", "b", "a", "new"))
        .extracting(listing -> listing.headline().title())
        .containsExactly("On e", "On d", "On a", "On new");
    assertThat(library.listing(all.get(2).id()).orElseThrow().problem()).isEqualTo("gone");
  }

  @Test
  void oneThatWasUnavailableIsHealedByKeepingIt() {
    ArticleId id = print(coast, "a");
    library.unavailable(id, "gone", false);
    keep(id, article("a", "A."));
    assertThat(library.listing(id).orElseThrow().problem()).isNull();
  }

  @Test
  void whatIsKeptIsNotUnavailable() {
    ArticleId id = print(coast, "a");
    keep(id, article("a", "A."));
    library.unavailable(id, "gone", false);
    assertThat(library.listing(id).orElseThrow().problem()).isNull();
    assertThat(library.article(id)).isPresent();
  }

  @Test
  void theUpperOfTwoWithOneTimeIsListedFirst() {
    print(coast, "first", "second", "third");
    assertThat(library.list(Selection.EVERYTHING, null, 9))
        .extracting(listing -> listing.headline().title())
        .containsExactly("On first", "On second", "On third");
  }

  @Test
  void oneThatStandsTwiceInAListIsOne() {
    assertThat(print(coast, "a", "b", "a")).hasSize(2);
    assertThat(library.counts().headlines()).isEqualTo(2);
  }

  @Test
  void aChangedTitleIsTakenOverFromWhoBroughtIt() {
    print(coast, titled("Ferry late", "ferry"));
    clock.advance(Duration.ofHours(1));
    print(coast, titled("Ferry very late", "ferry"));
    print(hills, titled("Boat trouble", "ferry"));
    Listing ferry = library.find(headline("ferry").url()).orElseThrow();
    assertThat(ferry.headline().title()).isEqualTo("Ferry very late");
    assertThat(ferry.seen()).isEqualTo(clock.instant().minusSeconds(3600));
    assertThat(library.counts().headlines()).isEqualTo(1);
  }

  @Test
  void aChangedTitleIsFoundBySearch() {
    ArticleId id = print(coast, titled("Ferry late", "ferry")).getFirst().id();
    keep(id, article("ferry", "Text."));
    print(coast, titled("Steamer late", "ferry"));
    assertThat(library.list(Selection.of(new Scope.Matching("steamer")), null, 9)).hasSize(1);
    assertThat(library.list(Selection.of(new Scope.Matching("ferry")), null, 9)).hasSize(1);
  }

  @Test
  void sisterSitesShareAHeadline() {
    print(coast, "both", "coastal");
    print(hills, "both");
    assertThat(library.list(Selection.EVERYTHING, null, 9)).hasSize(2);
    assertThat(library.list(Selection.of(new Scope.OfSource(hills)), null, 9)).hasSize(1);
    assertThat(library.counts().unreadBySource()).containsEntry(coast, 2).containsEntry(hills, 1);
    ArticleId both = library.find(headline("both").url()).orElseThrow().id();
    library.markRead(List.of(both), true);
    assertThat(library.counts().unreadBySource()).containsEntry(coast, 1).containsEntry(hills, 0);
    assertThat(library.counts().unread()).isEqualTo(1);
  }

  @Test
  void whatOnlyASidebarNamedIsCompletedByTheSourceThatPrintsIt() {
    ArticleId pier = print(coast, "pier");
    keep(pier, article("pier", "Pier.", sidebar("More", "gulls")));
    ArticleId gulls = library.find(headline("gulls").url()).orElseThrow().id();
    clock.advance(Duration.ofDays(1));

    Instant published = Instant.parse("2026-02-20T00:00:00Z");
    assertThat(print(hills, headline("gulls", published)))
        .singleElement()
        .satisfies(
            listing -> {
              assertThat(listing.id()).isEqualTo(gulls);
              assertThat(listing.source()).isEqualTo(hills);
              assertThat(listing.sorted()).isEqualTo(published);
            });
    assertThat(library.list(Selection.of(new Scope.OfSource(hills)), null, 9)).hasSize(1);
  }

  @Test
  void whereARedirectEndedIsTheSameHeadline() {
    Headline detour = Headline.of("Pier", URI.create("https://detour.example/r?to=pier"));
    ArticleId id = print(coast, detour).getFirst().id();
    keep(id, article("pier", "Pier."));
    assertThat(library.find(headline("pier").url())).map(Listing::id).contains(id);
    assertThat(print(hills, new String[] {"pier"})).isEmpty();
    assertThat(library.counts().headlines()).isEqualTo(1);
  }

  @Test
  void aHeadlineMetByHandBelongsToNoSource() {
    ArticleId id = library.meet(headline("found"));
    assertThat(library.meet(titled("Found again", "found"))).isEqualTo(id);
    Listing found = library.listing(id).orElseThrow();
    assertThat(found.source()).isNull();
    assertThat(found.sourceTitle()).isEqualTo("harbour.example");
    assertThat(library.list(Selection.EVERYTHING, null, 9)).containsExactly(found);
  }
}
