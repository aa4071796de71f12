package broadsheet.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Capture;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceSettings;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Place;
import broadsheet.ui.sources.SourcesModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {

  private static final SourceSettings LIKED = SourceSettings.USUAL.capturing(Capture.ALWAYS);
  private static final NewSource NEW = DeskFixture.newSource("Quay Gazette", "Coast");
  private static final NewSource KNOWN = DeskFixture.newSource("Harbour Wire", null);

  @TempDir private Path folder;
  private final List<SourceId> updated = new ArrayList<>();
  private final SequencedMap<SourceId, NewSource> added = new LinkedHashMap<>();
  private DeskFixture desk;
  private SourceId known;
  private SourcesModel sources;
  private Follower follower;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    known = desk.library().add(KNOWN);
    Background background = Background.direct();
    sources = new SourcesModel(desk.library(), background);
    sources.refresh();
    follower = new Follower(desk.library(), background, sources, () -> LIKED, updated::addAll);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aNewSourceIsSetAsTheReaderLikesAndOneThatIsFollowedStaysAsItIs() {
    follower.follow(List.of(NEW, KNOWN), added::putAll);
    assertThat(updated)
        .extracting(id -> desk.library().source(id).orElseThrow().settings())
        .containsExactly(LIKED, SourceSettings.USUAL);
  }

  @Test
  void onlyWhatIsNewCanBeTakenBack() {
    follower.follow(List.of(KNOWN, NEW), added::putAll);
    assertThat(added).containsValue(NEW).hasSize(1);
    follower.takeBack(added.keySet());
    assertThat(desk.library().sources()).extracting(Source::id).containsExactly(known);
  }

  @Test
  void aReaderWhoStandsInASourceThatIsTakenBackGoesToTheFrontPage() {
    follower.follow(List.of(NEW), added::putAll);
    sources.place().set(new Place.OfSource(added.firstEntry().getKey(), NEW.title()));
    follower.takeBack(added.keySet());
    assertThat(sources.place().get()).isEqualTo(Place.Shelf.FRONT_PAGE);
  }
}
