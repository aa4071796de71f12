package broadsheet.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block.Paragraph;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import broadsheet.ui.search.KeptSearch;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCountsTest {

  private static final KeptSearch FERRIES = KeptSearch.of("ferries");

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final AtomicInteger changes = new AtomicInteger();
  @TempDir private Path folder;
  private DeskFixture desk;
  private SearchCounts counts;

  @BeforeEach
  void open() {
    desk = DeskFixture.filled(folder);
    desk.keepBody(desk.newest(), List.of(Paragraph.of("Ferries are halted.")));
    counts =
        new SearchCounts(
            desk.library(), Background.by(work::add, Runnable::run), changes::incrementAndGet);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatChangesWhileItCountsIsCountedOnceAfterIt() {
    counts.count(List.of(FERRIES));
    counts.count(List.of(FERRIES));
    counts.count(List.of(FERRIES));
    assertThat(work).hasSize(1);
    work.remove().run();
    assertThat(counts.unread(FERRIES)).isEqualTo(1);
    desk.library().markRead(List.of(desk.newest().id()), true);
    assertThat(work).hasSize(1);
    work.remove().run();
    assertThat(counts.unread(FERRIES)).isZero();
    assertThat(work).isEmpty();
  }

  @Test
  void nobodyIsToldOfCountsThatStayAsTheyAre() {
    for (int i = 0; i < 2; i++) {
      counts.count(List.of(FERRIES));
      work.remove().run();
    }
    assertThat(changes).hasValue(1);
  }

  @Test
  void whoKeepsNoSearchHasNothingCounted() {
    counts.count(List.of());
    assertThat(work).isEmpty();
  }
}
