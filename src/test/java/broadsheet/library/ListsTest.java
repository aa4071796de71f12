package broadsheet.library;

import static broadsheet.library.Samples.article;
import static broadsheet.library.Samples.headline;
import static broadsheet.library.Samples.sidebar;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A list is read stretch by stretch, in order, without gap or repeat.
class ListsTest extends LibraryFixture {

  private List<Listing> all(Selection selection, int stretch) {
    List<Listing> all = new ArrayList<>();
    Listing after = null;
    while (true) {
      List<Listing> page = library.list(selection, after, stretch);
      all.addAll(page);
      if (page.size() < stretch) {
        return all;
      }
      after = page.getLast();
    }
  }

  private List<Listing> allFromTheEnd(Selection selection, int stretch) {
    List<Listing> all = new ArrayList<>();
    Listing before = null;
    while (true) {
      List<Listing> page = library.listBefore(selection, before, stretch);
      all.addAll(0, page);
      if (page.size() < stretch) {
        return all;
      }
      before = page.getFirst();
    }
  }

  private void assertRanks(Selection selection, List<Listing> whole) {
    assertThat(library.count(selection)).as("%s", selection).isEqualTo(whole.size());
    for (int rank = 0; rank < whole.size(); rank += 37) {
      assertThat(library.at(selection, rank)).as("%s", selection).contains(whole.get(rank));
      assertThat(library.rank(selection, whole.get(rank))).as("%s", selection).isEqualTo(rank);
    }
    assertThat(library.at(selection, whole.size())).as("%s", selection).isEmpty();
  }

  private static List<String> titles(List<Listing> listings) {
    return listings.stream().map(listing -> listing.headline().title()).toList();
  }

  private void printMany(SourceId source, int from, int to, long seed) {
    Random random = new Random(seed);
    List<Headline> headlines =
        IntStream.range(from, to)
            .mapToObj(
                n ->
                    // few moments, so that many headlines share one
                    headline("n" + n, clock.instant().minusSeconds(60L * random.nextInt(50))))
            .toList();
    library.visits().printed(source, Answer.BARE, headlines, _ -> true);
  }

  @ParameterizedTest
  @EnumSource(
      value = Order.class,
      names = {"NEWEST", "OLDEST"})
  void everyScopePagesInOrder(Order order) {
    printMany(coast, 0, 300, 1);
    printMany(hills, 200, 500, 2);
    SourceId far = library.add(Samples.source("Far", "https://far.example/feed"));
    printMany(far, 480, 600, 3);
    record Case(Scope scope, int size) {}
    for (Case each :
        List.of(
            new Case(new Scope.All(), 600),
            new Case(new Scope.OfSource(coast), 300),
            new Case(new Scope.OfSource(hills), 300),
            new Case(new Scope.OfFolder("Near"), 500),
            new Case(new Scope.OfFolder("Nowhere"), 0),
            new Case(new Scope.OfSource(new SourceId(99)), 0))) {
      Selection selection = new Selection(each.scope(), Filter.NONE, order);
      List<Listing> whole = library.list(selection, null, 1000);
      assertThat(whole).as(each.toString()).hasSize(each.size()).doesNotHaveDuplicates();
      assertThat(whole).isSortedAccordingTo(order == Order.NEWEST ? NEWEST : NEWEST.reversed());
      assertThat(all(selection, 7)).as(each.toString()).isEqualTo(whole);
      assertThat(allFromTheEnd(selection, 7)).as(each.toString()).isEqualTo(whole);
      assertRanks(selection, whole);
    }
  }

  private static final Comparator<Listing> NEWEST =
      Comparator.comparing(Listing::sorted).thenComparing(Listing::id).reversed();

  @Test
  void filtersMustAllHold() {
    print(coast, "a", "b", "c", "d", "e", "f");
    keep(id("a"), article("a", "word"));
    keep(id("b"), article("b", "word", sidebar("More", "x")));
    keep(id("c"), article("c", "word", sidebar("More", "x")));
    library.markRead(List.of(id("a"), id("b"), id("d")), true);
    library.bookmark(id("b"), true);
    library.bookmark(id("e"), true);
    record Case(Filter filter, String titles) {}
    List<Case> cases =
        List.of(
            new Case(new Filter(true, false, false, false), "On c, On e, On f"),
            new Case(new Filter(false, true, false, false), "On a, On b, On c"),
            new Case(new Filter(false, false, true, false), "On b, On e"),
            new Case(new Filter(false, false, false, true), "On b, On c"),
            new Case(new Filter(true, true, false, false), "On c"),
            new Case(new Filter(true, false, true, false), "On e"),
            new Case(new Filter(false, true, true, true), "On b"),
            new Case(new Filter(true, true, true, true), ""));
    for (Scope scope :
        List.of(new Scope.All(), new Scope.OfSource(coast), new Scope.OfFolder("Near"))) {
      for (Case each : cases) {
        Selection selection = new Selection(scope, each.filter(), Order.NEWEST);
        List<Listing> list = library.list(selection, null, 9);
        assertThat(String.join(", ", titles(list))).as("%s", selection).isEqualTo(each.titles());
      }
    }
    Selection found =
        new Selection(
            new Scope.Matching("word"), new Filter(true, false, false, false), Order.NEWEST);
    assertThat(titles(library.list(found, null, 9))).containsExactly("On c");
  }

  @Test
  void allOfASelectionIsMarkedReadAndGivenBackForUndo() {
    print(coast, "a", "b");
    print(hills, "b", "c");
    library.markRead(List.of(id("a")), true);
    List<ArticleId> marked = library.markAllRead(Selection.of(new Scope.OfFolder("Near")));
    assertThat(marked).containsExactlyInAnyOrder(id("b"), id("c"));
    assertThat(library.counts().unread()).isZero();
    library.markRead(marked, false);
    assertThat(library.counts().unread()).isEqualTo(2);
    assertThat(library.markAllRead(Selection.of(new Scope.OfSource(coast))))
        .containsExactly(id("b"));
    assertThat(library.counts().unreadBySource()).containsEntry(coast, 0).containsEntry(hills, 1);
  }

  @Test
  void twentyThousandPageWithoutGapOrRepeatWhileMoreArrive() {
    for (int n = 0; n < 20_000; n += 2_000) {
      printMany(n % 4_000 == 0 ? coast : hills, n, n + 2_000, n);
    }
    List<Listing> before = library.list(Selection.EVERYTHING, null, 30_000);
    List<Listing> read = new ArrayList<>();
    @Nullable Listing after = null;
    int arrived = 20_000;
    List<Listing> page;
    do {
      page = library.list(Selection.EVERYTHING, after, 500);
      read.addAll(page);
      clock.advance(Duration.ofSeconds(30));
      printMany(coast, arrived, arrived + 20, arrived);
      arrived += 20;
      after = page.isEmpty() ? after : page.getLast();
    } while (!page.isEmpty());
    assertThat(read).doesNotHaveDuplicates();
    HashSet<Listing> whole = new HashSet<>(read);
    assertThat(before).allMatch(whole::contains);
    assertThat(library.counts().headlines()).isEqualTo(arrived);
    assertThat(library.markAllRead(Selection.EVERYTHING)).hasSize(arrived);
    assertThat(library.counts().unread()).isZero();
  }

  @Test
  void aFolderIsCountedUnderEveryCondition() {
    printMany(coast, 0, 100, 1);
    printMany(hills, 50, 150, 2);
    IntStream.range(0, 150)
        .filter(n -> n % 3 == 0)
        .forEach(n -> library.bookmark(id("n" + n), true));
    IntStream.range(0, 150)
        .filter(n -> n % 2 == 0)
        .forEach(n -> library.markRead(List.of(id("n" + n)), true));
    for (int bits = 0; bits < 4; bits++) {
      Filter filter = new Filter((bits & 1) > 0, false, (bits & 2) > 0, false);
      Selection selection = new Selection(new Scope.OfFolder("Near"), filter, Order.NEWEST);
      List<Listing> whole = library.list(selection, null, 200);
      assertThat(whole).as("%s", filter).isNotEmpty();
      assertRanks(selection, whole);
    }
  }

  /// SQLite unites five hundred answers at most.
  @Test
  void aFolderOfAThousandSourcesIsCountedToo() {
    for (int n = 0; n < 1000; n++) {
      String url = "https://many.example/feed" + n;
      print(library.add(Samples.source("Many " + n, url, "Many")), "m" + n, "shared");
    }
    Selection selection = Selection.of(new Scope.OfFolder("Many"));
    List<Listing> whole = library.list(selection, null, 2000);
    assertThat(whole).hasSize(1001);
    assertRanks(selection, whole);
  }
}
