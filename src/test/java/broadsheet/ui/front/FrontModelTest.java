package broadsheet.ui.front;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Change;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontModelTest {

  private static final Change ARRIVED = new Change(Set.of(), true, false);

  @TempDir private Path folder;

  private final List<Listing> opened = new ArrayList<>();
  private final List<Place> gone = new ArrayList<>();
  private DeskFixture desk;
  private FrontModel model;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    model = model(Background.direct());
  }

  private FrontModel model(Background background) {
    FrontModel made =
        new FrontModel(
            desk.library(),
            background,
            new NewestFirst(),
            new StoryDesk(desk.library(), DeskFixture.CLOCK),
            opened::add,
            gone::add);
    made.fit(Rulers.sheet(160, false));
    return made;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void thereIsNoPageBeforeThereIsAStory() {
    model.read();
    assertThat(model.page().get()).isNull();
  }

  @Test
  void anEditionGrowsUntilTheReaderTouchesIt() {
    SourceId source = print("Harbour Wire", 4);
    model.changed(ARRIVED);
    assertThat(model.stories().get()).isEqualTo(4);

    model.next();
    desk.prints(source, DeskFixture.story("Gulls return", null, 1));
    model.changed(ARRIVED);
    assertThat(model.stories().get()).as("stays as it is").isEqualTo(4);
    assertThat(model.arrived().get()).isEqualTo(1);

    model.renew();
    assertThat(model.stories().get()).isEqualTo(5);
    assertThat(model.arrived().get()).isZero();
    assertThat(page().lead().listing().headline().title()).isEqualTo("Gulls return");
  }

  @Test
  void aStoryThatIsTakenOutLeavesItsPlaceToTheNextAndComesBackThere() {
    print("Harbour Wire", 9);
    model.read();
    model.next();
    Story lead = page().lead();
    List<ArticleId> before = page().stories().map(Story::id).toList();
    Runnable back = model.takeOut(lead.id());
    assertThat(model.stories().get()).isEqualTo(8);
    assertThat(model.unread().get()).isEqualTo(8);
    assertThat(model.number().get()).isEqualTo(1);
    assertThat(page().stories()).doesNotContain(lead).isNotEmpty();
    model.changed(ARRIVED);
    back.run();
    assertThat(model.stories().get()).isEqualTo(9);
    assertThat(page().stories().map(Story::id)).isEqualTo(before);
  }

  @Test
  void whatIsTakenOutWhileAnEditionIsReadIsNotInIt() {
    print("Harbour Wire", 4);
    model.read();
    Story lead = page().lead();
    List<Runnable> answers = new ArrayList<>();
    FrontModel slow = model(Background.by(Runnable::run, answers::add));
    slow.read();
    answers.removeFirst().run();
    slow.changed(ARRIVED);
    Runnable back = slow.takeOut(lead.id());
    answers.forEach(Runnable::run);
    assertThat(slow.stories().get()).isEqualTo(3);
    assertThat(Objects.requireNonNull(slow.page().get()).lead().id()).isNotEqualTo(lead.id());
    back.run();
    assertThat(Objects.requireNonNull(slow.page().get()).lead().id()).isEqualTo(lead.id());
  }

  @Test
  void pagesAreTurnedAndEnd() {
    print("Harbour Wire", 9);
    model.read();
    assertThat(model.pages().get()).isEqualTo(3);
    model.previous();
    assertThat(model.number().get()).isZero();
    model.next();
    model.next();
    model.next();
    assertThat(model.number().get()).isEqualTo(2);
  }

  @Test
  void theStoryThatLedThePageStaysInSightWhenTheRoomChanges() {
    print("Harbour Wire", 20);
    model.read();
    model.next();
    model.next();
    model.next();
    model.next();
    Story lead = page().lead();
    model.fit(Rulers.sheet(280, true));
    assertThat(page().stories()).contains(lead);
    assertThat(model.number().get()).isPositive();
  }

  @Test
  void whatIsReadElsewhereIsReadHere() {
    print("Harbour Wire", 4);
    model.read();
    Story lead = page().lead();
    desk.library().markRead(List.of(lead.id()), true);
    model.changed(new Change(Set.of(lead.id()), false, false));
    assertThat(lead.listing().state().read()).isTrue();
    assertThat(model.unread().get()).isEqualTo(3);
  }

  @Test
  void aStoryIsOpened() {
    print("Harbour Wire", 2);
    model.read();
    ArticleId lead = page().lead().id();
    model.open(page().lead());
    assertThat(opened).extracting(Listing::id).containsExactly(lead);
  }

  @Test
  void aSectionIsAFolderOrElseASource() {
    desk.prints(desk.source("Orbit Desk", "Space"), DeskFixture.story("Probe is silent", null, 1));
    desk.prints(desk.source("Harbour Wire", null), DeskFixture.story("Ferries halted", null, 2));
    model.read();
    assertThat(page().stories())
        .extracting(story -> story.section().title())
        .containsExactly("Space", "Harbour Wire");
    page().stories().forEach(story -> model.go(story.section()));
    assertThat(gone.getFirst()).isEqualTo(new Place.OfFolder("Space"));
    assertThat(gone.getLast()).isInstanceOf(Place.OfSource.class);
  }

  private SourceId print(String title, int stories) {
    SourceId source = desk.source(title, null);
    for (int i = 0; i < stories; i++) {
      String letter = Character.toString('a' + i);
      desk.prints(source, DeskFixture.story("Story " + letter, null, 10 + i));
    }
    return source;
  }

  private FrontPage page() {
    return Objects.requireNonNull(model.page().get());
  }
}
