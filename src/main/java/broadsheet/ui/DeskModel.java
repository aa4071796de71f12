package broadsheet.ui;

import broadsheet.library.Change;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.ui.article.ArticleModel;
import broadsheet.ui.article.Reading;
import broadsheet.ui.follow.Follower;
import broadsheet.ui.front.FrontModel;
import broadsheet.ui.front.NewestFirst;
import broadsheet.ui.front.StoryDesk;
import broadsheet.ui.headlines.HeadlinesModel;
import broadsheet.ui.headlines.Row;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Marks;
import broadsheet.ui.kit.Pictures;
import broadsheet.ui.kit.Place;
import broadsheet.ui.kit.Subscriptions;
import broadsheet.ui.kit.Times;
import broadsheet.ui.search.SearchModel;
import broadsheet.ui.settings.Settings;
import broadsheet.ui.sidebars.SidebarsModel;
import broadsheet.ui.sources.SourcesModel;
import broadsheet.ui.waiting.WaitingModel;
import broadsheet.update.Refresher;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The models of all parts, and what one part means for the next: a place its headlines, a headline
/// its article, an article its sidebars.
public final class DeskModel {

  private final Desk desk;
  private final Background background;
  private final Settings settings;
  private final Times times;
  private final Pictures pictures;
  private final SourcesModel sources;
  private final Follower follower;
  private final FrontModel front;
  private final Marks marks;
  private final HeadlinesModel headlines;
  private final ArticleModel article;
  private final SidebarsModel sidebars;
  private final SearchModel search;
  private final UpdateModel update;
  private final WaitingModel waiting;
  private final StatusModel status;
  private final Covers covers;
  private final Subscriptions listening = new Subscriptions();

  /// @param browser opens an address outside Broadsheet
  public DeskModel(Desk desk, Background background, Settings settings, Consumer<String> browser) {
    this.desk = desk;
    this.settings = settings;
    this.background = background;
    times = new Times(desk.clock());
    pictures = new Pictures(desk.library());
    sources = new SourcesModel(desk.library(), background);
    marks = new Marks(desk.library(), background, browser);
    headlines = new HeadlinesModel(desk.library(), background, marks, times);
    front =
        new FrontModel(
            desk.library(),
            background,
            new NewestFirst(),
            new StoryDesk(desk.library(), desk.clock()),
            this::openFromFront,
            this::go);
    article = new ArticleModel(desk.library(), desk.updater(), background, marks, browser);
    search = new SearchModel(headlines::show, () -> headlines.show(sources.place().get()));
    update = new UpdateModel(desk.updater(), background);
    follower =
        new Follower(desk.library(), background, sources, settings::ofNewSources, update::update);
    sidebars = new SidebarsModel(desk.library(), background, article::hop, this::bring);
    waiting = new WaitingModel(desk.library(), background, article::open, update::bring);
    status = new StatusModel(desk.library(), desk.updater(), background, times);
    covers = new Covers(sources, update, status, front, headlines);
  }

  /// Starts to follow the library and shows what is there.
  public void attach() {
    AutoCloseable events =
        desk.library().subscribe(change -> background.onFx(() -> changed(change)));
    listening.add(() -> end(events));
    listening.add(ListSettings.join(headlines, settings));
    listening.add(settings.searches().subscribe(sources::keep));
    listening.add(
        Refresher.start(
                desk.library(),
                desk.updater(),
                desk.firstRefresh(),
                run -> background.onFx(() -> update.scheduled(run)))
            ::close);
    listening.listen(sources.place(), (place, was, now) -> moveTo(now));
    listening.add(headlines.selected().subscribe(this::open));
    listening.add(article.opened().subscribe(sidebars::beside));
    listening.listen(article.opened(), (opened, was, now) -> choose(was, now));
    listening.listen(article.reading(), (reading, was, now) -> askForNetwork(now));
    listening.add(update.last().subscribe(status::refresh));
    listening.add(status.online().subscribe(sources::online));
    listening.add(covers.front().subscribe(this::showFront));
    front.read();
    sources.refresh();
    status.refresh();
    headlines.show(sources.place().get());
  }

  public void detach() {
    listening.close();
  }

  /// The reader came back to the window: what another process wrote meanwhile is shown at once, not
  /// at the next beat of the [Refresher].
  void returned() {
    background.command(desk.library()::noticeOthers);
  }

  /// Goes to a place of the left column.
  public void go(Place place) {
    if (place instanceof Place.Found(var words)) {
      search.searchFor(words);
      return;
    }
    if (place == Place.Shelf.FRONT_PAGE) {
      front.wanted().set(true);
    }
    if (place.equals(sources.place().get())) {
      moveTo(place);
    } else {
      sources.place().set(place);
    }
  }

  /// Follows sources and asks them at once.
  public void follow(List<NewSource> chosen) {
    follower.follow(chosen, added -> {});
  }

  /// Follows the sources of the sample edition instead of the network's.
  public void openSample() {
    background.command(() -> desk.sample().get(), this::follow);
  }

  /// Ends the search and shows the place where it was begun.
  public void endSearch() {
    search.clear();
  }

  public Covers covers() {
    return covers;
  }

  public Times times() {
    return times;
  }

  public Pictures pictures() {
    return pictures;
  }

  public SourcesModel sources() {
    return sources;
  }

  Follower follower() {
    return follower;
  }

  /// What a reader does with a headline wherever it stands.
  Marks marks() {
    return marks;
  }

  public FrontModel front() {
    return front;
  }

  public HeadlinesModel headlines() {
    return headlines;
  }

  public ArticleModel article() {
    return article;
  }

  public SidebarsModel sidebars() {
    return sidebars;
  }

  public SearchModel search() {
    return search;
  }

  public UpdateModel update() {
    return update;
  }

  public WaitingModel waiting() {
    return waiting;
  }

  public StatusModel status() {
    return status;
  }

  private void openFromFront(Listing listing) {
    front.wanted().set(false);
    if (!headlines.select(listing.id())) {
      article.open(listing);
    }
  }

  /// Nothing lies open behind the page, lest a key acts on what nobody sees.
  private void showFront(boolean shown) {
    if (shown) {
      article.close();
    }
  }

  /// Brings articles now or, without a connection, with the next update.
  private void bring(List<ArticleId> wanted) {
    if (status.online().get()) {
      update.bring(wanted);
    } else {
      background.command(() -> desk.library().wish(wanted, true));
    }
  }

  private void open(Row.@Nullable Entry entry) {
    if (entry != null && !isOpen(entry.id())) {
      article.open(entry.listing());
    }
  }

  /// What was opened elsewhere, in a sidebar or on the way back, is chosen in the list too.
  private void choose(@Nullable Listing was, @Nullable Listing now) {
    if (now != null) {
      front.wanted().set(false);
    }
    if (now != null && (was == null || !was.id().equals(now.id()))) {
      headlines.select(now.id());
    }
  }

  /// What could not be brought may tell that there is no network.
  private void askForNetwork(Reading now) {
    if (now instanceof Reading.Missing) {
      status.refresh();
    }
  }

  private boolean isOpen(ArticleId id) {
    Listing open = article.opened().get();
    return open != null && open.id().equals(id);
  }

  private void moveTo(Place place) {
    search.leave();
    headlines.show(place);
  }

  private void changed(Change change) {
    sources.changed(change);
    front.changed(change);
    headlines.changed(change);
    article.changed(change);
    sidebars.changed(change);
    waiting.changed(change);
    status.refresh();
  }

  private static void end(AutoCloseable events) {
    try {
      events.close();
    } catch (Exception e) {
      throw new IllegalStateException("the library's events do not end", e);
    }
  }
}
