package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The list of everything, source by source.
class BySourceTest extends LibraryFixture {

  private static final Selection BY_SOURCE =
      new Selection(new Scope.All(), Filter.NONE, Order.SOURCE);

  @Test
  void aSourceStandsAfterTheOtherByTitleTheNewestOfEachFirst() {
    print(hills, 1, 3);
    print(coast, 2, 4);
    assertThat(titles(BY_SOURCE)).containsExactly("On n2", "On n4", "On n1", "On n3");
  }

  @Test
  void whatSisterSitesPrintStandsWithTheFirstAndOnce() {
    print(hills, 1);
    print(coast, 1, 2);
    assertThat(titles(BY_SOURCE)).containsExactly("On n2", "On n1");
  }

  @Test
  void whatNoSourceBroughtComesLast() {
    ArticleId saved = library.meet(Samples.headline("saved"));
    keep(saved, Samples.article("saved", "By hand"));
    print(hills, 1);
    assertThat(titles(BY_SOURCE)).containsExactly("On n1", "On saved");
  }

  @Test
  void stretchesFollowEachOtherOverTheSourcesWithNothingTwice() {
    print(coast, IntStream.range(0, 17).toArray());
    print(hills, IntStream.range(17, 30).toArray());
    List<String> whole = titles(BY_SOURCE);
    assertThat(whole).hasSize(30).doesNotHaveDuplicates();
    List<String> inStretches = new ArrayList<>();
    @Nullable Listing last = null;
    for (List<Listing> stretch = library.list(BY_SOURCE, last, 4);
        !stretch.isEmpty();
        stretch = library.list(BY_SOURCE, last, 4)) {
      stretch.forEach(listing -> inStretches.add(listing.headline().title()));
      last = stretch.getLast();
    }
    assertThat(inStretches).containsExactlyElementsOf(whole);
  }

  @Test
  void fromItsEndItIsTheSameList() {
    library.meet(Samples.headline("saved"));
    print(coast, IntStream.range(0, 17).toArray());
    print(hills, IntStream.range(17, 30).toArray());
    List<Listing> whole = library.list(BY_SOURCE, null, 99);
    List<Listing> fromItsEnd = new ArrayList<>();
    @Nullable Listing first = null;
    for (List<Listing> stretch = library.listBefore(BY_SOURCE, first, 4);
        !stretch.isEmpty();
        stretch = library.listBefore(BY_SOURCE, first, 4)) {
      fromItsEnd.addAll(0, stretch);
      first = stretch.getFirst();
    }
    assertThat(fromItsEnd).hasSize(31).isEqualTo(whole);
  }

  @Test
  void eachHeadlineHasItsRank() {
    print(coast, 1, 3, 5);
    print(hills, 2, 4);
    List<Listing> whole = library.list(BY_SOURCE, null, 99);
    assertThat(library.count(BY_SOURCE)).isEqualTo(5);
    assertThat(IntStream.range(0, 5).mapToObj(rank -> library.at(BY_SOURCE, rank).orElseThrow()))
        .isEqualTo(whole);
    assertThat(whole.stream().map(listing -> library.rank(BY_SOURCE, listing)))
        .containsExactly(0, 1, 2, 3, 4);
    assertThat(library.at(BY_SOURCE, 5)).isEmpty();
  }

  @Test
  void conditionsHoldAndOtherListsStandNewestFirst() {
    print(coast, 1, 3);
    print(hills, 2);
    library.markRead(List.of(id("n1")), true);
    assertThat(titles(new Selection(new Scope.All(), Filter.UNREAD, Order.SOURCE)))
        .containsExactly("On n3", "On n2");
    assertThat(titles(new Selection(new Scope.OfFolder("Near"), Filter.NONE, Order.SOURCE)))
        .containsExactly("On n1", "On n2", "On n3");
  }

  private void print(SourceId source, int... minutesAgo) {
    library
        .visits()
        .printed(
            source,
            Answer.BARE,
            IntStream.of(minutesAgo)
                .mapToObj(n -> Samples.headline("n" + n, clock.instant().minusSeconds(60L * n)))
                .toList(),
            _ -> true);
  }

  private List<String> titles(Selection selection) {
    return library.list(selection, null, 99).stream()
        .map(listing -> listing.headline().title())
        .toList();
  }
}
