package broadsheet.ui.headlines;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Change;
import broadsheet.library.Selection;
import broadsheet.library.Selection.Order;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import broadsheet.ui.headlines.Row.Entry;
import broadsheet.ui.kit.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadlinesModelTest extends HeadlinesFixture {

  private SourceId wire;

  @BeforeEach
  void follow() {
    wire = desk.source("Harbour Wire", null);
  }

  @Test
  void headlinesStandUnderTheirDayNewestFirst() {
    desk.prints(wire, story("Old", null, 2000), story("New", null, 5), story("Older", null, 2001));
    model.show(Place.Shelf.FRONT_PAGE);
    assertThat(shown()).containsExactly("2026-11-24", "New", "2026-11-23", "Old", "Older");
  }

  @Test
  void theOldestCanStandFirst() {
    desk.prints(wire, story("Old", null, 50), story("New", null, 5));
    model.show(Place.Shelf.FRONT_PAGE);
    model.order().set(Order.OLDEST);
    assertThat(shown()).containsExactly("2026-11-24", "Old", "New");
  }

  @Test
  void bySourceTheyStandUnderTheNamesOfTheirSources() {
    SourceId courier = desk.source("Courier", null);
    desk.prints(wire, story("Old", null, 2000), story("New", null, 5));
    desk.prints(courier, story("Rail", null, 50));
    model.order().set(Order.SOURCE);
    model.show(Place.Shelf.FRONT_PAGE);
    assertThat(shown()).containsExactly("Courier", "Rail", "Harbour Wire", "New", "Old");
    model.show(new Place.OfSource(courier, "Courier"));
    assertThat(shown()).containsExactly("2026-11-24", "Rail");
  }

  @Test
  void conditionsHoldTogetherAndAreLiftedElsewhere() {
    desk.prints(wire, story("A", null, 1), story("B", null, 2), story("C", null, 3));
    model.show(Place.Shelf.FRONT_PAGE);
    model.toggleBookmark(entry("A"));
    model.toggleBookmark(entry("B"));
    model.toggleRead(entry("A"));
    model.conditions().bookmarked().set(true);
    assertThat(titles()).containsExactly("A", "B");
    model.conditions().unread().set(true);
    assertThat(titles()).containsExactly("B");
    model.show(Place.Shelf.UNREAD);
    assertThat(model.conditions().any().get()).isFalse();
    assertThat(titles()).containsExactly("B", "C");
  }

  @Test
  void longListsAreReadInStretchesAndNoHeadlineComesTwice() {
    prints(250);
    model.show(Place.Shelf.FRONT_PAGE);
    assertThat(titles()).hasSize(100);
    model.more();
    model.more();
    model.more();
    assertThat(titles()).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void aSearchTellsHowManyItFoundAndOnlyASearchDoes() {
    prints(250);
    desk.library().list(Selection.EVERYTHING, null, 250).forEach(one -> desk.keep(one, List.of()));
    model.show(new Place.Found("ferries"));
    assertThat(titles()).hasSize(100);
    assertThat(model.finds().count().get()).isEqualTo(250);
    model.show(new Place.Found("nothing"));
    assertThat(model.finds().count().get()).isZero();
    model.show(Place.Shelf.FRONT_PAGE);
    assertThat(model.finds().count().get()).isEqualTo(Finds.UNCOUNTED);
  }

  @Test
  void aSearchCountsWhatItsConditionsLeaveAndWhatIsTakenOut() {
    desk.prints(wire, story("A", null, 1), story("B", null, 2), story("C", null, 3));
    desk.library().list(Selection.EVERYTHING, null, 9).forEach(one -> desk.keep(one, List.of()));
    model.show(new Place.Found("ferries"));
    assertThat(model.finds().count().get()).isEqualTo(3);
    model.toggleRead(entry("A"));
    model.conditions().unread().set(true);
    assertThat(model.finds().count().get()).isEqualTo(2);
    model.takeOut(entry("B").id());
    assertThat(model.finds().count().get()).isEqualTo(1);
  }

  @Test
  void theNextUnreadIsFoundHoweverFarItIs() {
    prints(400);
    model.show(Place.Shelf.FRONT_PAGE);
    List<Listing> all = desk.library().list(model.selection(), null, 400);
    desk.library().markRead(all.subList(0, 399).stream().map(Listing::id).toList(), true);
    model.reload();
    model.next();
    model.nextUnread();
    assertThat(chosenTitle()).isEqualTo(all.getLast().headline().title());
    desk.library().markRead(List.of(all.getFirst().id()), false);
    model.previousUnread();
    assertThat(chosenTitle()).isEqualTo(all.getFirst().headline().title());
  }

  @Test
  void steppingGoesFromHeadlineToHeadlineOverTheDays() {
    desk.prints(wire, story("Today", null, 5), story("Yesterday", null, 2000));
    model.show(Place.Shelf.FRONT_PAGE);
    model.next();
    model.next();
    assertThat(chosenTitle()).isEqualTo("Yesterday");
    model.next();
    assertThat(chosenTitle()).isEqualTo("Yesterday");
    model.previous();
    assertThat(chosenTitle()).isEqualTo("Today");
  }

  @Test
  void theNextUnreadIsFoundBeyondWhatIsRead() {
    desk.prints(wire, story("A", null, 1), story("B", null, 2), story("C", null, 3));
    model.show(Place.Shelf.FRONT_PAGE);
    model.toggleRead(entry("B"));
    model.select(entry("A"));
    model.nextUnread();
    assertThat(chosenTitle()).isEqualTo("C");
  }

  @Test
  void aMarkIsSeenAtOnceAndKept() {
    desk.prints(wire, story("A", null, 1));
    model.show(Place.Shelf.FRONT_PAGE);
    model.toggleBookmark(entry("A"));
    model.toggleRead(entry("A"));
    assertThat(entry("A").listing().state().bookmarked()).isTrue();
    assertThat(entry("A").listing().state().read()).isTrue();
    Listing kept = desk.library().listing(entry("A").id()).orElseThrow();
    assertThat(kept.state()).isEqualTo(entry("A").listing().state());
  }

  @Test
  void whatIsReadStaysInTheListOfUnreadUntilItIsReadAnew() {
    desk.prints(wire, story("A", null, 1), story("B", null, 2));
    model.show(Place.Shelf.UNREAD);
    model.toggleRead(entry("A"));
    model.changed(new Change(Set.of(entry("A").id()), false, false));
    assertThat(titles()).containsExactly("A", "B");
    model.reload();
    assertThat(titles()).containsExactly("B");
  }

  @Test
  void arrivalsAreCountedAndMoveNothing() {
    desk.prints(wire, story("A", null, 10), story("B", null, 20));
    model.show(Place.Shelf.FRONT_PAGE);
    model.next();
    List<Row> before = List.copyOf(model.rows());
    desk.prints(wire, story("C", null, 1), story("D", null, 15));
    model.changed(new Change(Set.of(), true, false));
    assertThat(model.rows()).isEqualTo(before);
    assertThat(model.arrivals().count().get()).isEqualTo(2);
    model.reload();
    assertThat(titles()).containsExactly("C", "A", "D", "B");
    assertThat(model.arrivals().count().get()).isZero();
    assertThat(chosenTitle()).isEqualTo("A");
  }

  @Test
  void arrivalsAreShownAtOnceToWhoeverHasNotBegunToRead() {
    model.show(Place.Shelf.FRONT_PAGE);
    desk.prints(wire, story("A", null, 10));
    model.changed(new Change(Set.of(), true, false));
    assertThat(titles()).containsExactly("A");
  }

  @Test
  void headlinesOfASourceThatWentGoToo() {
    SourceId other = desk.source("Orbit Desk", null);
    desk.prints(wire, story("A", null, 10));
    desk.prints(other, story("B", null, 2000));
    model.show(Place.Shelf.FRONT_PAGE);
    model.next();
    desk.library().remove(other);
    model.changed(new Change(Set.of(), true, true));
    assertThat(shown()).containsExactly("2026-11-24", "A");
  }

  @Test
  void conditionsHoldForTheirPlaceOnly() {
    desk.prints(wire, story("A", null, 1), story("B", null, 2));
    model.show(Place.Shelf.FRONT_PAGE);
    model.toggleRead(entry("A"));
    model.conditions().unread().set(true);
    assertThat(titles()).containsExactly("B");
    model.show(new Place.OfSource(wire, "Harbour Wire"));
    assertThat(titles()).containsExactly("A", "B");
  }

  @Test
  void whatArrivesInAnEmptyListIsShownThoughAnotherArticleIsOpen() {
    desk.prints(wire, story("A", null, 10));
    model.show(Place.Shelf.FRONT_PAGE);
    model.next();
    model.toggleRead(entry("A"));
    model.conditions().unread().set(true);
    assertThat(titles()).isEmpty();
    desk.prints(wire, story("B", null, 5));
    model.changed(new Change(Set.of(), true, false));
    assertThat(titles()).containsExactly("B");
  }

  @Test
  void aRowThatIsSeenStillButListedNoMoreIsNotSteppedFrom() {
    desk.prints(wire, story("A", null, 1), story("B", null, 2), story("C", null, 3));
    model.show(Place.Shelf.FRONT_PAGE);
    model.seenThrough(new Beginning(entry("B")));
    model.takeOut(entry("B").id());
    model.next();
    assertThat(chosenTitle()).isEqualTo("A");
  }

  /// A view whose first row in sight is this one.
  private record Beginning(Entry first) implements Sight {
    @Override
    public boolean isAtTop() {
      return false;
    }

    @Override
    public void toTop() {}
  }

  private void prints(int count) {
    desk.prints(
        wire,
        IntStream.range(0, count)
            .mapToObj(i -> story("Story " + letters(i), null, i))
            .toArray(Headline[]::new));
  }

  private static String letters(int i) {
    return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
  }
}
