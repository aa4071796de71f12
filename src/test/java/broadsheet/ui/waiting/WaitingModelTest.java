package broadsheet.ui.waiting;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Change;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingModelTest {

  @TempDir private Path folder;
  private final List<Listing> opened = new ArrayList<>();
  private final List<ArticleId> brought = new ArrayList<>();
  private DeskFixture desk;
  private WaitingModel model;
  private Listing train;
  private Listing ferry;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    List<Listing> printed =
        desk.prints(
            desk.source("Harbour Wire", null),
            story("Night train", null, 5),
            story("Ferries halted", null, 6));
    train = printed.getFirst();
    ferry = printed.getLast();
    desk.library().wish(List.of(ferry.id()), true);
    desk.library().wish(List.of(train.id()), true);
    model = new WaitingModel(desk.library(), Background.direct(), opened::add, brought::addAll);
    model.begin();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatWaitsIsListedFirstWishedFirst() {
    assertThat(model.ready().get()).isTrue();
    assertThat(model.lines()).extracting(Waiting::listing).containsExactlyInAnyOrder(ferry, train);
    assertThat(model.lines()).allMatch(Waiting::isWanted);
  }

  @Test
  void oneThatIsTakenFromTheListCanBePutBackUntilTheListIsClosed() {
    model.toggle(line(train));
    model.changed(change(train));
    assertThat(desk.library().wishes()).containsExactly(ferry.id());
    assertThat(line(train).isWanted()).isFalse();

    model.toggle(line(train));
    model.changed(change(train));
    assertThat(desk.library().wishes()).containsExactlyInAnyOrder(ferry.id(), train.id());
    assertThat(line(train).isWanted()).isTrue();

    model.toggle(line(train));
    model.changed(change(train));
    model.end();
    model.begin();
    assertThat(model.lines()).extracting(Waiting::listing).containsExactly(ferry);
  }

  @Test
  void oneThatWasBroughtMeanwhileSaysSoAndStaysKept() {
    desk.keep(train, List.of());
    model.changed(change(train));
    assertThat(line(train).state().get().isKept()).isTrue();
    model.toggle(line(train));
    assertThat(desk.library().wishes()).containsExactly(ferry.id());
  }

  @Test
  void whatIsStillWantedIsBroughtAtOnceIfTheReaderAsks() {
    model.toggle(line(train));
    model.changed(change(train));
    model.bringNow();
    assertThat(brought).containsExactly(ferry.id());
  }

  @Test
  void aLineIsOpened() {
    model.open(line(ferry));
    assertThat(opened).containsExactly(ferry);
  }

  @Test
  void nothingIsReadWhileNobodyLooks() {
    model.end();
    desk.library().wish(List.of(train.id()), false);
    model.changed(change(train));
    assertThat(model.lines()).allMatch(Waiting::isWanted);
  }

  private Waiting line(Listing listing) {
    return model.lines().stream()
        .filter(line -> line.id().equals(listing.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Change change(Listing listing) {
    return new Change(Set.of(listing.id()), false, false);
  }
}
