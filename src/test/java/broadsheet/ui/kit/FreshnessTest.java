package broadsheet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.DeskFixture;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {

  @TempDir private Path folder;

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Background background = Background.by(work::add, Runnable::run);
  private final Map<ArticleId, Shown> shown = new LinkedHashMap<>();
  private final List<ArticleId> gone = new ArrayList<>();
  private DeskFixture desk;
  private Freshness freshness;

  private static final class Shown extends LiveListing {
    Shown(Listing listing) {
      super(listing);
    }
  }

  @BeforeEach
  void print() {
    desk = DeskFixture.empty(folder);
    desk.prints(
            desk.source("Harbour Wire", null),
            DeskFixture.story("Ferries halted", null, 1),
            DeskFixture.story("Gulls return", null, 2))
        .forEach(listing -> shown.put(listing.id(), new Shown(listing)));
    freshness = new Freshness(desk.library(), background, shown::get, gone::addAll);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void twoChangesInQuickSuccessionAreBothSeen() {
    for (ArticleId id : shown.keySet()) {
      desk.library().markRead(List.of(id), true);
      freshness.changed(Set.of(id));
    }
    runAll();
    assertThat(shown.values()).allMatch(headline -> headline.listing().state().read());
    assertThat(gone).isEmpty();
  }

  private void runAll() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }
}
