package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.headline;
import static broadsheet.library.Samples.sidebar;
import static broadsheet.library.Samples.source;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Scope;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Health;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest extends LibraryFixture {

  @Test
  void areListedByFolderThenTitle() {
    library.file(coast, null);
    library.file(hills, "Inland");
    library.add(source("beach", "https://beach.example/feed"));
    library.add(source("Alps", "https://alps.example/feed", "Inland"));
    assertThat(library.sources())
        .extracting(Source::title)
        .containsExactly("Alps", "Hills", "beach", "Coast");
  }

  @Test
  void keepWhatTheyWereAddedWith() {
    NewSource marsh =
        new NewSource(
            "Marsh",
            URI.create("https://marsh.example"),
            URI.create("https://marsh.example/home"),
            SourceKind.FRONT_PAGE,
            "Wet",
            "nl");
    SourceId id = library.add(marsh);
    assertThat(library.source(id))
        .contains(
            new Source(
                id,
                "Marsh",
                marsh.url(),
                marsh.site(),
                SourceKind.FRONT_PAGE,
                "Wet",
                "nl",
                Health.UNTRIED));
  }

  @Test
  void oneAddressIsFollowedOnce() {
    assertThat(library.add(source("Again", "http://www.coast.example/feed/"))).isEqualTo(coast);
    assertThat(library.source(coast)).map(Source::title).contains("Coast");
  }

  @Test
  void canBeRenamedAndFiled() {
    library.rename(coast, "The Coast");
    library.file(coast, "Sea");
    library.file(hills, null);
    assertThat(library.source(coast)).map(Source::title).contains("The Coast");
    assertThat(library.source(coast)).map(Source::folder).contains("Sea");
    assertThat(library.source(hills).orElseThrow().folder()).isNull();
  }

  @Test
  void rememberHowTheyFared() {
    Instant first = clock.instant();
    library.answered(coast, new Validators("\"a\"", "yesterday"));
    assertThat(health()).isEqualTo(new Health(first, first, null, null, 0));
    assertThat(library.validators(coast)).isEqualTo(new Validators("\"a\"", "yesterday"));

    clock.advance(Duration.ofHours(1));
    Instant later = clock.instant().plusSeconds(600);
    library.failed(coast, "no such host", later);
    library.failed(coast, "still no such host", later);
    assertThat(health())
        .isEqualTo(new Health(clock.instant(), first, later, "still no such host", 2));
    assertThat(library.validators(coast)).isEqualTo(new Validators("\"a\"", "yesterday"));

    library.printed(coast, new Validators("\"b\"", null), List.of());
    assertThat(health()).isEqualTo(new Health(clock.instant(), clock.instant(), null, null, 0));
    assertThat(library.validators(coast)).isEqualTo(new Validators("\"b\"", null));
  }

  private Health health() {
    return library.source(coast).orElseThrow().health();
  }

  @Test
  void staySelfWhenTheyMove() {
    library.answered(coast, new Validators("\"a\"", null));
    library.moved(coast, URI.create("https://coast.example/new"));
    assertThat(library.source(coast))
        .map(Source::url)
        .contains(URI.create("https://coast.example/new"));
    assertThat(library.validators(coast)).isEqualTo(Validators.NONE);
    assertThat(library.add(source("x", "https://coast.example/new"))).isEqualTo(coast);
  }

  @Test
  void doNotMoveOntoEachOther() {
    library.moved(coast, URI.create("https://hills.example/feed/"));
    assertThat(library.source(coast))
        .map(Source::url)
        .contains(URI.create("https://coast.example/feed"));
  }

  @Test
  void takeTheirHeadlinesAlongButNotWhatTheReaderKeeps() {
    ArticleId plain = print(coast, "plain");
    ArticleId starred = print(coast, "starred");
    ArticleId imported = print(coast, "imported");
    ArticleId shared = print(coast, "shared");
    print(hills, "shared");
    library.bookmark(starred, true);
    library.meet(headline("imported"));
    library.keep(plain, article("plain", "Plain text."), List.of());
    library.keep(starred, article("starred", "Starred text."), List.of());

    library.remove(coast);

    assertThat(library.listing(plain)).isEmpty();
    assertThat(library.article(plain)).isEmpty();
    assertThat(library.article(starred)).isPresent();
    assertThat(library.listing(starred)).map(Listing::sourceTitle).contains("harbour.example");
    assertThat(library.listing(imported)).isPresent();
    assertThat(library.listing(shared)).map(Listing::sourceTitle).contains("Hills");
    assertThat(library.list(Selection.EVERYTHING, null, 9))
        .extracting(Listing::id)
        .containsExactlyInAnyOrder(starred, imported, shared);
    assertThat(library.list(Selection.of(new Scope.Matching("plain")), null, 9)).isEmpty();
    assertThat(library.counts().unreadBySource()).containsOnlyKeys(hills);
  }

  @Test
  void whatAnotherArticlesSidebarNamesStaysAsItsHeadline() {
    ArticleId gulls = print(coast, "gulls");
    library.keep(gulls, article("gulls", "Gulls."), List.of());
    ArticleId hill = print(hills, "hill");
    library.keep(hill, article("hill", "Hill.", sidebar("Elsewhere", "gulls")), List.of());

    library.remove(coast);

    Listing left = library.sidebars(hill).getFirst().headlines().getFirst();
    assertThat(left.id()).isEqualTo(gulls);
    assertThat(left.state().kept()).isFalse();
    assertThat(left.source()).isNull();
    assertThat(library.list(Selection.EVERYTHING, null, 9))
        .extracting(Listing::id)
        .containsExactly(hill);
  }

  @Test
  void oneRemovedWhileItWasAskedIsNotMissed() {
    library.remove(coast);
    List<Headline> late = List.of(headline("late"));
    assertThat(library.printed(coast, Validators.NONE, late)).isEmpty();
    library.answered(coast, Validators.NONE);
    library.failed(coast, "gone", null);
    library.remove(coast);
    assertThat(library.find(headline("late").url())).isEmpty();
  }
}
