package broadsheet.update;

import broadsheet.extract.rule.SiteRules;
import broadsheet.library.Library;
import broadsheet.library.Upkeep;
import broadsheet.news.ArticleId;
import broadsheet.news.Health;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.web.Fetcher;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Makes the round trip from the wire to the library.
public final class Updater implements AutoCloseable {

  private final Library library;
  private final Clock clock;
  private final Supplier<Duration> pagesKept;
  private final Connection connection;
  private final SourceVisit sourceVisit;
  private final ArticleTrip articleTrip;
  private final ArticleTrip watchedTrip;
  private final IconTrip iconTrip;
  private final SourceFinder finder;
  private final PageImport pageImport;
  private final Set<Run> running = ConcurrentHashMap.newKeySet();

  public Updater(Library library, Fetcher fetcher, Clock clock) {
    this(library, fetcher, clock, SiteRules::ofTheHouse, () -> Duration.ofDays(30));
  }

  /// @param rules for single sites, asked for each page that is brought or imported
  /// @param pagesKept how long to keep the pages that articles were cut from; asked at each update
  public Updater(
      Library library,
      Fetcher fetcher,
      Clock clock,
      Supplier<SiteRules> rules,
      Supplier<Duration> pagesKept) {
    this.library = library;
    this.clock = clock;
    this.pagesKept = pagesKept;
    this.connection = new Connection(fetcher);
    this.iconTrip = new IconTrip(library, connection, clock);
    this.sourceVisit = new SourceVisit(library, connection, iconTrip, clock);
    InHand inHand = new InHand();
    this.articleTrip = new ArticleTrip(library, connection, inHand, clock, rules, false);
    this.watchedTrip =
        new ArticleTrip(library, connection.aheadOfOthers(), inHand, clock, rules, true);
    this.finder = new SourceFinder(connection.aheadOfOthers());
    this.pageImport = new PageImport(library, clock, rules);
  }

  /// Asks all sources now but those that said that they are gone for good.
  public UpdateRun updateAll() {
    return update(
        library.sources().stream()
            .filter(source -> source.health().state() != Health.State.GONE)
            .map(Source::id)
            .toList());
  }

  /// Asks the sources that are due, unless an update is under way, here or in another process.
  ///
  /// @return empty if there is nothing to do
  public Optional<UpdateRun> updateDue() {
    Instant now = clock.instant();
    List<SourceId> due =
        library.sources().stream()
            .filter(source -> Schedule.isDue(source, now))
            .map(Source::id)
            .toList();
    return due.isEmpty() || !running.isEmpty() || isUpdatedElsewhere()
        ? Optional.empty()
        : Optional.of(update(due));
  }

  /// Whether another process is updating the library; an update that is begun now waits for it.
  public boolean isUpdatedElsewhere() {
    Optional<Upkeep.Turn> turn = library.upkeep().takeTurn();
    turn.ifPresent(Upkeep.Turn::close);
    return turn.isEmpty();
  }

  /// Asks these sources now, gone or not, brings their new articles, and returns at once.
  public UpdateRun update(Collection<SourceId> sources) {
    Run run = run(articleTrip, sources.size());
    run.start(List.copyOf(sources));
    return run;
  }

  /// Brings the articles behind the headlines beside one article now, at most thirty and none that
  /// was deleted, and returns at once.
  public UpdateRun bringBeside(ArticleId id) {
    Run run = run(watchedTrip, 0);
    run.startBeside(id);
    return run;
  }

  /// Brings the articles of these headlines now, deleted ones too, and returns at once.
  public UpdateRun bringAll(Collection<ArticleId> ids) {
    library.bin().takeBack(ids);
    List<Wanted> wanted = Wanted.pages(ids, library);
    Run run = run(watchedTrip, 0);
    run.startWanted(wanted);
    return run;
  }

  private Run run(ArticleTrip trip, int sources) {
    Run run =
        new Run(library, sourceVisit, trip, iconTrip, this::oldestPages, sources, running::remove);
    running.add(run);
    return run;
  }

  private Instant oldestPages() {
    return clock.instant().minus(pagesKept.get());
  }

  /// Brings one article now; one that was deleted is taken back. Blocks.
  public Brought bring(ArticleId id) throws InterruptedException {
    library.bin().takeBack(List.of(id));
    Optional<Listing> listing = library.listing(id);
    return listing.isEmpty()
        ? new Brought.Unavailable("The library has no headline " + id + ".")
        : watchedTrip.bring(Wanted.page(listing.get(), library), () -> {});
  }

  /// Looks at what the reader typed: a feed, a page that declares one, or a page to follow as it
  /// is. A missing "https://" is supplied. Blocks.
  public Found find(String typed) throws InterruptedException {
    return finder.find(typed);
  }

  /// Looks at a source whose address is known, of the catalogue or of a list: there and nowhere
  /// else. Blocks.
  public Found preview(NewSource source) throws InterruptedException {
    return finder.preview(source);
  }

  /// Keeps a page saved on disk, HTML or plain text. Blocks.
  public Brought importPage(Path file) {
    return pageImport.keep(file);
  }

  /// Cuts an article anew from the pages that it was cut from, without the network: for when the
  /// cut has become better. Blocks.
  public Brought cutAgain(ArticleId id) {
    return pageImport.cutAgain(id);
  }

  /// False once the last requests all found no network.
  public boolean online() {
    return connection.online();
  }

  /// Stops what is under way; nothing half is kept.
  @Override
  public void close() {
    running.forEach(UpdateRun::stop);
    connection.close();
  }
}
