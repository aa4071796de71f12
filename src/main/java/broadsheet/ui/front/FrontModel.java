package broadsheet.ui.front;

import broadsheet.library.Change;
import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Freshness;
import broadsheet.ui.kit.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The edition that lies open, and its page. An edition that the reader has begun to use stays as
/// it is; what arrives is counted and offered.
public final class FrontModel {

  private final Makeup makeup;
  private final StoryDesk storyDesk;
  private final Consumer<Listing> open;
  private final Consumer<Place> go;
  private final Background.Slot reading;
  private final Background.Slot looking;
  private final Freshness freshness;
  private final BooleanProperty wanted = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<@Nullable FrontPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper stories = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper arrived = new ReadOnlyIntegerWrapper();
  private final Map<ArticleId, Story> known = new HashMap<>();
  private final Set<ArticleId> takenOut = new HashSet<>();
  private List<Story> edition = List.of();
  private List<FrontPage> madeUp = List.of();
  private @Nullable Sheet sheet;
  private @Nullable Story last;
  private boolean growing = true;

  /// An edition with its pages, as they were made off the window's thread.
  ///
  /// @param sheet the room that there was on a page then; null if that was not known
  private record Gathered(List<Story> stories, @Nullable Sheet sheet, List<FrontPage> pages) {}

  /// @param open opens a story on the desk
  /// @param go goes to a place of the left column
  public FrontModel(
      Library library,
      Background background,
      Makeup makeup,
      StoryDesk storyDesk,
      Consumer<Listing> open,
      Consumer<Place> go) {
    this.makeup = makeup;
    this.storyDesk = storyDesk;
    this.open = open;
    this.go = go;
    reading = background.slot();
    looking = background.slot();
    freshness = new Freshness(library, background, known::get, gone -> count());
  }

  /// Whether the reader wants the page rather than the list.
  public BooleanProperty wanted() {
    return wanted;
  }

  /// The page that lies open; null while there is no story, or no room is known.
  public ReadOnlyObjectProperty<@Nullable FrontPage> page() {
    return page.getReadOnlyProperty();
  }

  /// Which page that is; the first is 0.
  public ReadOnlyIntegerProperty number() {
    return number.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty pages() {
    return pages.getReadOnlyProperty();
  }

  /// How many stories the edition has.
  public ReadOnlyIntegerProperty stories() {
    return stories.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty unread() {
    return unread.getReadOnlyProperty();
  }

  /// How many stories came since the edition was made.
  public ReadOnlyIntegerProperty arrived() {
    return arrived.getReadOnlyProperty();
  }

  /// The story that was opened last; null before.
  public @Nullable Story last() {
    return last;
  }

  /// Makes a new edition of what there is.
  public void renew() {
    growing = false;
    number.set(0);
    read();
  }

  /// The room on a page changed. The story that led the open page stays in sight.
  public void fit(Sheet room) {
    if (!room.equals(sheet)) {
      sheet = room;
      makeUp();
    }
  }

  public void next() {
    turnTo(number.get() + 1);
  }

  public void previous() {
    turnTo(number.get() - 1);
  }

  public void open(Story story) {
    growing = false;
    last = story;
    open.accept(story.listing());
  }

  /// Goes to the list of a section.
  public void go(Section section) {
    if (section.place() != null) {
      go.accept(section.place());
    }
  }

  /// Takes a story out that is to go.
  ///
  /// @return puts it back, if the edition is still the same
  public Runnable takeOut(ArticleId story) {
    if (!known.containsKey(story)) {
      return () -> {};
    }
    growing = false;
    takenOut.add(story);
    makeUp();
    return () -> {
      if (takenOut.remove(story)) {
        makeUp();
      }
    };
  }

  /// The reader has begun to use this edition: it stays.
  void touched() {
    growing = false;
  }

  /// The library changed.
  public void changed(Change change) {
    if (change.arrived() && growing) {
      read();
    } else if (change.arrived()) {
      Set<ArticleId> printed = Set.copyOf(known.keySet());
      looking.ask(() -> storyDesk.newerThan(printed), arrived::set);
    }
    freshness.changed(change.articles());
  }

  /// Reads the stories there are.
  public void read() {
    looking.drop();
    Sheet room = sheet;
    reading.ask(() -> gather(room), this::begin);
  }

  private Gathered gather(@Nullable Sheet room) {
    List<Story> gathered = storyDesk.gather();
    return new Gathered(gathered, room, pages(gathered, room));
  }

  /// None before the room is known.
  private List<FrontPage> pages(List<Story> stories, @Nullable Sheet room) {
    return room == null ? List.of() : makeup.pages(stories, room);
  }

  private void begin(Gathered gathered) {
    arrived.set(0);
    edition = gathered.stories();
    known.clear();
    edition.forEach(story -> known.put(story.id(), story));
    takenOut.retainAll(known.keySet()); // the library was asked before it had deleted these
    count();
    if (takenOut.isEmpty() && Objects.equals(gathered.sheet(), sheet)) {
      lay(gathered.pages());
    } else {
      makeUp();
    }
  }

  private void count() {
    List<Story> left = left();
    stories.set(left.size());
    unread.set((int) left.stream().filter(story -> !story.listing().state().read()).count());
  }

  private List<Story> left() {
    return edition.stream().filter(story -> !takenOut.contains(story.id())).toList();
  }

  private void makeUp() {
    count();
    lay(pages(left(), sheet));
  }

  private void lay(List<FrontPage> made) {
    FrontPage before = number.get() == 0 ? null : page.get();
    madeUp = made;
    pages.set(madeUp.size());
    number.set(before == null ? 0 : pageWith(before.lead().id()));
    page.set(madeUp.isEmpty() ? null : madeUp.get(number.get()));
  }

  /// If that story was taken out, the page that has its place.
  private int pageWith(ArticleId story) {
    return IntStream.range(0, madeUp.size())
        .filter(i -> madeUp.get(i).stories().anyMatch(printed -> printed.id().equals(story)))
        .findFirst()
        .orElse(Math.clamp(number.get(), 0, Math.max(0, madeUp.size() - 1)));
  }

  private void turnTo(int to) {
    growing = false;
    if (to >= 0 && to < madeUp.size()) {
      number.set(to);
      page.set(madeUp.get(to));
    }
  }
}
