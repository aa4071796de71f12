package broadsheet.ui.headlines;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Headline;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is read of a list comes in whichever order the library has it.
class PagingTest extends HeadlinesFixture {

  private final List<Runnable> work = new ArrayList<>();

  @BeforeEach
  void showALongList() {
    desk.prints(
        desk.source("Harbour Wire", null),
        IntStream.range(0, 300)
            .mapToObj(n -> story("Story " + (char) ('a' + n / 20) + (char) ('a' + n % 20), null, n))
            .toArray(Headline[]::new));
    model = model(Background.by(work::add, Runnable::run));
    model.show(Place.Shelf.FRONT_PAGE);
  }

  @Test
  void aListBeginsThoughItsEndWasAskedForAndComesFirst() {
    model.last();
    doLast();
    doAll();
    assertThat(model.ready().get()).isTrue();
    assertThat(model.paging().count()).isEqualTo(300);
    assertThat(held()).isEqualTo(whole().subList(0, 100));
  }

  @Test
  void whoAskedForTheEndBeforeTheTopWasThereGetsThere() {
    model.last();
    doAll();
    assertThat(chosen().id()).isEqualTo(whole().getLast());
  }

  @Test
  void aConditionEndsAJumpThatIsUnderWay() {
    doAll();
    model.last();
    model.conditions().unread().set(true);
    doLast();
    doAll();
    assertThat(model.selected().get()).isNull();
    assertThat(held()).isEqualTo(whole().subList(0, 100));
  }

  @Test
  void whatWasReadOnIsDroppedForTheEndThatWasGoneTo() {
    doAll();
    model.more();
    model.last();
    doLast();
    doAll();
    assertThat(held()).isEqualTo(whole().subList(200, 300));
    model.paging().earlier();
    doAll();
    assertThat(held()).isEqualTo(whole().subList(100, 300));
  }

  private void doLast() {
    work.removeLast().run();
  }

  private void doAll() {
    while (!work.isEmpty()) {
      work.removeFirst().run();
    }
  }
}
