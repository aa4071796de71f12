package broadsheet.ui.sidebars;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.Change;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.Sidebar;
import broadsheet.news.SourceId;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.kit.Background;
import broadsheet.ui.sidebars.SidebarsModel.Mode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidebarsModelTest {

  @TempDir private Path folder;
  private final List<Listing> opened = new ArrayList<>();
  private final List<ArticleId> brought = new ArrayList<>();
  private DeskFixture desk;
  private SidebarsModel model;
  private Listing first;
  private Listing second;

  @BeforeEach
  void open() {
    desk = DeskFixture.empty(folder);
    SourceId source = desk.source("Harbour Wire", null);
    List<Listing> printed =
        desk.prints(source, story("Ferries halted", null, 5), story("Fog lifts", null, 6));
    first = printed.getFirst();
    second = printed.getLast();
    desk.keep(
        first,
        List.of(),
        new Sidebar("Coast", List.of(story("Night train", null, 7))),
        new Sidebar("Rail", List.of(story("Bridge closed", null, 8))));
    desk.keep(second, List.of(), new Sidebar("Weather", List.of(story("Frost", null, 9))));
    model = new SidebarsModel(desk.library(), Background.direct(), opened::add, brought::addAll);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void besideNothingThereIsNothing() {
    assertThat(model.shown().get().beside()).isNull();
    assertThat(titles()).isEmpty();
  }

  @Test
  void thePagesGroupsComeInPageOrder() {
    model.beside(first);
    assertThat(titles()).containsExactly("Coast", "Rail");
    model.beside(second);
    assertThat(titles()).containsExactly("Weather");
    model.beside(null);
    assertThat(titles()).isEmpty();
  }

  @Test
  void theSourcesGroupsAreThoseOfAllItsPages() {
    model.beside(first);
    model.mode().set(Mode.THIS_SOURCE);
    assertThat(titles()).containsExactlyInAnyOrder("Coast", "Rail", "Weather");
    assertThat(model.shown().get().mode()).isEqualTo(Mode.THIS_SOURCE);
    model.mode().set(Mode.THIS_PAGE);
    assertThat(titles()).containsExactly("Coast", "Rail");
  }

  @Test
  void aHeadlineChangesItsStateAsSoonAsItIsKept() {
    model.beside(first);
    Listing train = group("Coast").headlines().getFirst();
    assertThat(train.state().kept()).isFalse();
    desk.keep(train, List.of());
    model.changed(new Change(Set.of(train.id()), false, false));
    assertThat(group("Coast").headlines().getFirst().state().kept()).isTrue();
  }

  @Test
  void ofASourceEachHeadlineComesOnceUnderItsTitle() {
    desk.keep(second, List.of(), new Sidebar("Coast", List.of(story("Frost", null, 9), train())));
    model.beside(first);
    model.mode().set(Mode.THIS_SOURCE);
    assertThat(group("Coast").headlines())
        .extracting(listing -> listing.headline().title())
        .containsExactlyInAnyOrder("Night train", "Frost");
    assertThat(group("Coast").entries()).allMatch(entry -> entry.seen() != null);
  }

  @Test
  void aPreviewTellsTheFirstLinesAndWhatElseTheHeadlineStoodBeside() {
    desk.keep(second, List.of(), new Sidebar("Coast", List.of(train())));
    model.beside(first);
    Listing train = group("Coast").headlines().getFirst();
    List<Preview> told = new ArrayList<>();
    model.preview(train, told::add);
    assertThat(told.getLast().lines()).isEmpty();
    assertThat(told.getLast().beside()).extracting(Listing::id).containsExactly(second.id());
    desk.keep(train, List.of());
    model.preview(train, told::add);
    assertThat(told.getLast().lines()).startsWith("Ferries between the mainland");
  }

  @Test
  void theArticlesThatAHeadlineStoodBesideAreToldNewestFirstUntilTheyAreFoldedAway() {
    desk.keep(second, List.of(), new Sidebar("Coast", List.of(train())));
    model.beside(first);
    model.mode().set(Mode.THIS_SOURCE);
    Listing train = group("Coast").headlines().getFirst();
    assertThat(model.isUnfolded(train)).isFalse();
    List<Listing> told = new ArrayList<>();
    model.unfold(train, true, told::addAll);
    assertThat(told).extracting(Listing::id).containsExactly(first.id(), second.id());
    assertThat(model.isUnfolded(train)).as("whenever the cards are made anew").isTrue();
    model.unfold(train, false, told::addAll);
    assertThat(model.isUnfolded(train)).isFalse();
    assertThat(told).hasSize(2);
  }

  private static Headline train() {
    return story("Night train", null, 7);
  }

  @Test
  void whatTheNextUpdateBringsIsKnown() {
    model.beside(first);
    Listing train = group("Coast").headlines().getFirst();
    desk.library().wish(List.of(train.id()), true);
    model.changed(new Change(Set.of(train.id()), false, false));
    assertThat(model.shown().get().wished()).containsExactly(train.id());
  }

  @Test
  void aChangeElsewhereAsksNothing() {
    model.beside(first);
    var before = model.shown().get();
    model.changed(new Change(Set.of(second.id()), false, false));
    assertThat(model.shown().get()).isSameAs(before);
  }

  @Test
  void aHeadlineIsOpenedAsTheLibraryKnowsIt() {
    model.beside(first);
    model.open(group("Rail").headlines().getFirst());
    assertThat(opened)
        .extracting(listing -> listing.headline().title())
        .containsExactly("Bridge closed");
  }

  @Test
  void ofAGroupOnlyWhatIsNotKeptIsBrought() {
    model.beside(first);
    model.keepAll(group("Rail"));
    assertThat(brought).containsExactly(group("Rail").headlines().getFirst().id());
    desk.keep(group("Coast").headlines().getFirst(), List.of());
    model.changed(new Change(Set.of(first.id()), false, false));
    brought.clear();
    model.keepAll(group("Coast"));
    assertThat(brought).isEmpty();
  }

  @Test
  void ofAllGroupsOnlyWhatIsNotKeptIsBrought() {
    model.beside(first);
    desk.keep(group("Coast").headlines().getFirst(), List.of());
    model.changed(new Change(Set.of(first.id()), false, false));
    model.keepEverything();
    assertThat(brought).containsExactly(group("Rail").headlines().getFirst().id());
  }

  private Group group(String title) {
    return model.shown().get().groups().stream()
        .filter(group -> group.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private List<String> titles() {
    return model.shown().get().groups().stream().map(Group::title).toList();
  }
}
