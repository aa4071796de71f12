package broadsheet.ui.headlines;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Change;
import broadsheet.library.Selection.Order;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Times;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Of a list of any length a few hundred rows are held, and nothing that a reader does there
/// differs from a list that is held whole.
class LongListTest extends HeadlinesFixture {

  private static final int MANY = 20_000;
  private static final int AT_ONCE = 2_000;
  private static final int SOURCES = 4;

  @ParameterizedTest
  @EnumSource(Order.class)
  void whoWalksDownAndUpMeetsEachHeadlineOnceAndFewAreHeld(Order order) {
    print(MANY);
    model.order().set(order);
    model.show(Place.Shelf.FRONT_PAGE);
    List<ArticleId> whole = whole();
    List<ArticleId> down = new ArrayList<>(held());
    while (!held().getLast().equals(whole.getLast())) {
      ArticleId last = held().getLast();
      model.more();
      down.addAll(held().subList(held().indexOf(last) + 1, held().size()));
      assertFewAreHeldUnderTheirHeadings();
    }
    assertThat(down).isEqualTo(whole);
    List<ArticleId> up = new ArrayList<>(held());
    while (!held().getFirst().equals(whole.getFirst())) {
      ArticleId first = held().getFirst();
      model.paging().earlier();
      up.addAll(0, held().subList(0, held().indexOf(first)));
      assertFewAreHeldUnderTheirHeadings();
    }
    assertThat(up).isEqualTo(whole);
  }

  @Test
  void theChosenOneIsSteppedFromThoughItsRowWasLetGo() {
    print(1000);
    model.show(Place.Shelf.FRONT_PAGE);
    List<ArticleId> whole = whole();
    model.next();
    model.next();
    for (int i = 0; i < 9; i++) {
      model.more();
    }
    assertThat(held()).doesNotContain(whole.getFirst(), whole.get(1));
    Entry chosen = chosen();
    model.next();
    assertThat(chosen().id()).isEqualTo(whole.get(2));
    model.previous();
    assertThat(chosen()).isSameAs(chosen);
    assertThat(model.rows()).contains(chosen);
    model.previous();
    assertThat(chosen().id()).isEqualTo(whole.getFirst());
  }

  @Test
  void theEndsAreReachedAtOnceAndSteppedFrom() {
    print(1000);
    model.show(Place.Shelf.FRONT_PAGE);
    List<ArticleId> whole = whole();
    model.last();
    assertThat(chosen().id()).isEqualTo(whole.getLast());
    model.next();
    assertThat(chosen().id()).isEqualTo(whole.getLast());
    model.previous();
    assertThat(chosen().id()).isEqualTo(whole.get(998));
    model.first();
    assertThat(chosen().id()).isEqualTo(whole.getFirst());
    model.previous();
    assertThat(chosen().id()).isEqualTo(whole.getFirst());
  }

  @Test
  void holdingTheKeyGoesThroughAllOfThem() {
    print(1200);
    model.show(Place.Shelf.FRONT_PAGE);
    List<ArticleId> whole = whole();
    List<ArticleId> met = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      model.next();
      met.add(chosen().id());
    }
    assertThat(met).isEqualTo(whole);
    for (int i = whole.size() - 2; i >= 0; i--) {
      model.previous();
      assertThat(chosen().id()).isEqualTo(whole.get(i));
    }
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void aPlaceIsGoneToByTheNumberOfHeadlinesAbove(Order order) {
    print(2000);
    model.order().set(order);
    model.show(Place.Shelf.FRONT_PAGE);
    List<ArticleId> whole = whole();
    assertThat(model.paging().count()).isEqualTo(2000);
    for (int rank : new int[] {1500, 0, 1999, 20, 1000}) {
      List<Entry> found = new ArrayList<>();
      model.paging().toRank(rank, found::add);
      assertThat(found).extracting(Entry::id).containsExactly(whole.get(rank));
      assertThat(model.held().rank(model.rows().indexOf(found.getFirst()))).isEqualTo(rank);
      assertThat(model.held().atRank(rank)).isSameAs(found.getFirst());
    }
    List<Entry> beyond = new ArrayList<>();
    model.paging().toRank(9999, beyond::add);
    assertThat(beyond).extracting(Entry::id).containsExactly(whole.getLast());
    assertThat(model.paging().count()).isEqualTo(2000);
  }

  @Test
  void ranksHoldWhileTheReaderWalks() {
    print(1000);
    model.show(Place.Shelf.FRONT_PAGE);
    List<ArticleId> whole = whole();
    for (int i = 0; i < 8; i++) {
      model.more();
    }
    for (int i = 0; i < 2; i++) {
      model.paging().earlier();
    }
    for (int row = 0; row < model.rows().size(); row++) {
      if (model.rows().get(row) instanceof Entry entry) {
        assertThat(model.held().rank(row)).isEqualTo(whole.indexOf(entry.id()));
      }
    }
  }

  @Test
  void arrivalsAreOfferedToWhoIsFarDownAndMetOnTheWayUp() {
    print(1000);
    model.show(Place.Shelf.FRONT_PAGE);
    for (int i = 0; i < 8; i++) {
      model.more();
    }
    model.next();
    desk.prints(desk.source("Courier", null), story("Fog", null, 0), story("Rain", null, 0));
    List<Row> before = List.copyOf(model.rows());
    model.changed(new Change(Set.of(), true, false));
    assertThat(model.rows()).isEqualTo(before);
    assertThat(model.arrivals().count().get()).isEqualTo(2);
    while (!model.held().isAtStart()) {
      model.paging().earlier();
    }
    assertThat(held()).isEqualTo(whole().subList(0, Stretches.MOST));
    assertThat(model.arrivals().count().get()).isZero();
  }

  @Test
  void whatComesBelowTheEndIsReadOn() {
    print(40);
    model.order().set(Order.OLDEST);
    model.show(Place.Shelf.FRONT_PAGE);
    model.next();
    List<Row> before = List.copyOf(model.rows());
    desk.prints(desk.source("Courier", null), story("Fog", null, 0), story("Rain", null, 0));
    model.changed(new Change(Set.of(), true, false));
    model.more();
    assertThat(model.rows()).startsWith(before.toArray(Row[]::new));
    assertThat(held()).isEqualTo(whole()).hasSize(42);
    assertThat(model.arrivals().count().get()).isZero();
  }

  @Test
  void whereAllThatIsHeldGoesTheRestIsListed() {
    SourceId passing = desk.source("Passing", null);
    desk.prints(
        passing,
        IntStream.range(0, 150)
            .mapToObj(n -> story("Gone " + letters(n), null, 0))
            .toArray(Headline[]::new));
    desk.prints(desk.source("Courier", null), story("Fog", null, 9), story("Rain", null, 9));
    model.show(Place.Shelf.FRONT_PAGE);
    model.next();
    assertThat(held()).hasSize(100);
    desk.library().remove(passing);
    model.changed(new Change(Set.of(), true, true));
    assertThat(held()).isEqualTo(whole()).hasSize(2);
  }

  @Test
  void whatWasReadStaysWhereItIsChosenInAListOfUnread() {
    print(1000);
    model.show(Place.Shelf.UNREAD);
    List<ArticleId> whole = whole();
    model.next();
    desk.library().markRead(List.of(chosen().id()), true);
    for (int i = 0; i < 8; i++) {
      model.more();
    }
    model.next();
    assertThat(chosen().id()).isEqualTo(whole.get(1));
  }

  @Test
  void aMarkIsSeenOnTheChosenOneThoughItsRowWasLetGo() {
    print(1000);
    model.show(Place.Shelf.FRONT_PAGE);
    model.next();
    for (int i = 0; i < 8; i++) {
      model.more();
    }
    desk.library().bookmark(chosen().id(), true);
    model.changed(new Change(Set.of(chosen().id()), false, false));
    assertThat(chosen().listing().state().bookmarked()).isTrue();
  }

  private void assertFewAreHeldUnderTheirHeadings() {
    List<Row> rows = model.rows();
    assertThat(held()).hasSizeLessThanOrEqualTo(Stretches.MOST);
    assertThat(rows.getFirst()).isInstanceOf(Row.Heading.class);
    assertThat(rows.getLast()).isInstanceOf(Entry.class);
    assertThat(new HashSet<>(rows)).hasSameSizeAs(rows);
    Row over = rows.getFirst();
    for (Row row : rows) {
      if (row instanceof Entry entry) {
        assertThat(headingOf(entry.listing(), over)).isEqualTo(over);
      } else {
        over = row;
      }
    }
  }

  private static Row headingOf(Listing listing, Row like) {
    return like instanceof Row.OfSource
        ? new Row.OfSource(listing.sourceTitle())
        : new Row.Day(new Times(DeskFixture.CLOCK).day(listing.sorted()));
  }

  /// Some days hold a thousand headlines, as does each moment a few.
  private void print(int count) {
    List<SourceId> sources =
        IntStream.range(0, SOURCES).mapToObj(n -> desk.source("Wire " + letters(n), null)).toList();
    for (int from = 0; from < count; from += AT_ONCE) {
      for (int source = 0; source < SOURCES; source++) {
        int each = source;
        desk.prints(
            sources.get(source),
            IntStream.range(from, Math.min(count, from + AT_ONCE))
                .filter(n -> n % SOURCES == each)
                .mapToObj(n -> story("Story " + letters(n), null, n / 5))
                .toArray(Headline[]::new));
      }
    }
  }

  private static String letters(int number) {
    String last = Character.toString('a' + number % 26);
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
