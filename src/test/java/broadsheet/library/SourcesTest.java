package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.headline;
import static broadsheet.library.Samples.sidebar;
import static broadsheet.library.Samples.source;
import static broadsheet.news.Health.State.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Scope;
import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import broadsheet.news.Capture;
import broadsheet.news.Headline;
import broadsheet.news.Health;
import broadsheet.news.LastVisit;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.Rest;
import broadsheet.news.Rhythm;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceKind;
import broadsheet.news.SourceSettings;
import broadsheet.news.Validators;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                false,
                SourceSettings.USUAL,
                Rhythm.UNKNOWN,
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

  private static final LastVisit LEFT =
      new LastVisit(
          new Validators("\"a\"", "yesterday"),
          "hash",
          Instant.parse("2026-02-28T09:00:00Z"),
          new LastVisit.Move(
              URI.create("https://coast.example/new"), Instant.parse("2026-02-27T09:00:00Z")));

  private static final Rest REST =
      new Rest(Duration.ofHours(6), Set.of(0, 1, 23), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));

  @Test
  void rememberHowTheyFared() {
    Instant first = clock.instant();
    library.visits().answered(Map.of(coast, new Answer(LEFT, Duration.ofMinutes(20), REST)));
    assertThat(health()).isEqualTo(new Health(first, first, null, null, 0, OPEN));
    assertThat(library.visits().last(coast)).isEqualTo(LEFT);
    assertThat(rhythm()).isEqualTo(new Rhythm(0, Duration.ofMinutes(20), REST, true));

    clock.advance(Duration.ofHours(1));
    Instant later = clock.instant().plusSeconds(600);
    library.visits().failed(coast, "no such host", later);
    library.visits().failed(coast, "still no such host", later);
    assertThat(health())
        .isEqualTo(new Health(clock.instant(), first, later, "still no such host", 2, OPEN));
    assertThat(library.visits().last(coast)).isEqualTo(LEFT);

    library.visits().printed(coast, Answer.BARE, List.of(), _ -> true);
    assertThat(health())
        .isEqualTo(new Health(clock.instant(), clock.instant(), null, null, 0, OPEN));
    assertThat(library.visits().last(coast)).isEqualTo(LastVisit.NONE);
  }

  @Test
  void areHeldOrGoneUntilTheyAnswer() {
    Instant until = clock.instant().plusSeconds(600);
    library.visits().held(coast, "busy", until);
    assertThat(health().state()).isEqualTo(Health.State.HELD);
    assertThat(health().nextTry()).isEqualTo(until);
    library.visits().gone(coast, "gone");
    assertThat(health().state()).isEqualTo(Health.State.GONE);
    library.visits().answered(Map.of(coast, Answer.BARE));
    assertThat(health().state()).isEqualTo(OPEN);
  }

  @Test
  void rememberAnAnswerOnlyOnceAllThatItAnnouncedIsHere() {
    List<Listing> wanted =
        library
            .visits()
            .printed(
                coast,
                new Answer(LEFT, Duration.ZERO, Rest.NONE),
                List.of(headline("ferry")),
                _ -> true);
    assertThat(wanted).hasSize(1);
    assertThat(library.visits().last(coast))
        .isEqualTo(new LastVisit(Validators.NONE, null, null, LEFT.move()));
    assertThat(rhythm().whole()).isFalse();
    library.visits().brought(coast, LEFT);
    assertThat(library.visits().last(coast)).isEqualTo(LEFT);
    assertThat(rhythm().whole()).isTrue();
  }

  @Test
  void countWhatTheyPrintedInAWeek() {
    Instant now = clock.instant();
    library
        .visits()
        .printed(
            coast,
            Answer.BARE,
            List.of(
                headline("now", now),
                headline("days-ago", now.minus(Duration.ofDays(6))),
                headline("weeks-ago", now.minus(Duration.ofDays(20)))),
            _ -> true);
    assertThat(rhythm().weekly()).isEqualTo(2);
    clock.advance(Duration.ofDays(3));
    library.visits().answered(Map.of(coast, Answer.BARE));
    assertThat(rhythm().weekly()).isEqualTo(1);
  }

  @Test
  void keepWhatTheReaderSetForThem() {
    library.set(coast, SourceSettings.USUAL.asked(Duration.ofHours(3)));
    assertThat(following().settings().every()).isEqualTo(Duration.ofHours(3));
    library.set(coast, SourceSettings.USUAL);
    assertThat(following().settings()).isEqualTo(SourceSettings.USUAL);
  }

  @Test
  void areAskedForEverythingAgainWhenTheyAreCapturedOtherwise() {
    library.visits().answered(Map.of(coast, new Answer(LEFT, Duration.ZERO, Rest.NONE)));
    library.set(coast, following().settings().asked(Duration.ofHours(1)));
    assertThat(library.visits().last(coast)).isEqualTo(LEFT);
    library.set(coast, following().settings().capturing(Capture.ALWAYS));
    assertThat(library.visits().last(coast).validators()).isEqualTo(Validators.NONE);
    assertThat(library.visits().last(coast).bodyHash()).isNull();
  }

  @Test
  void areTrustedOnlyIfTheyWereAddedSoAndNotElsewhere() {
    URI inside = URI.create("http://nas.local/feed");
    NewSource nas = new NewSource("Nas", inside, null, SourceKind.FEED, null, null);
    SourceId id = library.add(nas);
    assertThat(library.source(id)).map(Source::trusted).contains(false);
    library.add(nas.asTrusted());
    assertThat(library.source(id)).map(Source::trusted).contains(true);
    library.add(nas);
    library.visits().moved(id, URI.create("http://nas.local/other"));
    assertThat(library.source(id)).map(Source::trusted).contains(true);
    library.visits().moved(id, URI.create("http://nas.example/other"));
    assertThat(library.source(id)).map(Source::trusted).contains(false);
  }

  private Source following() {
    return library.source(coast).orElseThrow();
  }

  private Health health() {
    return following().health();
  }

  private Rhythm rhythm() {
    return following().rhythm();
  }

  @Test
  void staySelfWhenTheyMove() {
    library.visits().answered(Map.of(coast, new Answer(LEFT, Duration.ZERO, Rest.NONE)));
    library.visits().moved(coast, URI.create("https://coast.example/new"));
    assertThat(library.source(coast))
        .map(Source::url)
        .contains(URI.create("https://coast.example/new"));
    assertThat(library.visits().last(coast)).isEqualTo(LastVisit.NONE);
    assertThat(library.add(source("x", "https://coast.example/new"))).isEqualTo(coast);
  }

  @Test
  void doNotMoveOntoEachOther() {
    library.visits().moved(coast, URI.create("https://hills.example/feed/"));
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
    keep(plain, article("plain", "Plain text."));
    keep(starred, article("starred", "Starred text."));

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
    keep(gulls, article("gulls", "Gulls."));
    ArticleId hill = print(hills, "hill");
    keep(hill, article("hill", "Hill.", sidebar("Elsewhere", "gulls")));

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
    assertThat(library.visits().printed(coast, Answer.BARE, late, _ -> true)).isEmpty();
    library.visits().answered(Map.of(coast, Answer.BARE));
    library.visits().failed(coast, "gone", null);
    library.remove(coast);
    assertThat(library.find(headline("late").url())).isEmpty();
  }
}
