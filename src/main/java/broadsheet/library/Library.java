package broadsheet.library;

import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Bookmark;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.PrintedSidebar;
import broadsheet.news.SidebarHistory;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.SourceSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everything that Broadsheet keeps, in one folder. This class, with the [Visits], the [Bin] and
/// the [Upkeep] that it gives out, is the entirety of the room's public API.
///
/// Every method blocks until its answer is there or its change is durable, is safe for many threads
/// and must not be called on the FX thread. A disk that fails throws
/// [java.io.UncheckedIOException].
public final class Library implements AutoCloseable {

  private final Clock clock;
  private final Writer writer;
  private final Readers readers;
  private final Events events;
  private final Visits visits;
  private final Bin bin;
  private final Reading reading;
  private final Upkeep upkeep;
  private final Others others;
  private final ImageStore images;

  Library(LibraryFolder folder, Connections connections, Session session, Clock clock) {
    this.clock = clock;
    events = new Events();
    writer = new Writer(session, events);
    readers = new Readers(connections);
    visits = new Visits(writer, readers, clock);
    bin = new Bin(writer, readers, clock);
    reading = new Reading(writer);
    others = new Others(session);
    images = new ImageStore(new ImageFiles(folder.images()), writer, readers);
    upkeep = new Upkeep(writer, images, new UpdateTurn(folder.updateLock()), clock);
  }

  /// Puts right what an earlier process left undone.
  void heal(boolean uncleanEnd) {
    images.heal(uncleanEnd, clock.instant());
  }

  /// Opens the library in `folder`, making it if it is not there.
  public static Opening open(Path folder, Clock clock) {
    return new Opener(folder).open(clock);
  }

  /// All sources, by folder, then title; those of the top level last.
  public List<Source> sources() {
    return readers.read(Sources::all);
  }

  public Optional<Source> source(SourceId id) {
    return readers.read(session -> Sources.find(session, id));
  }

  /// Those of these addresses that a source is followed at, however the address is spelt.
  public Set<URI> followed(Collection<URI> urls) {
    return readers.read(session -> Sources.followed(session, urls));
  }

  /// Follows a source. One that is followed already (same address) keeps its number.
  public SourceId add(NewSource source) {
    return writer.write((session, changes) -> Sources.add(session, source, changes));
  }

  /// Stops following; headlines that are bookmarked, imported or printed by another source stay,
  /// the rest go.
  public void remove(SourceId source) {
    writer.change((session, changes) -> new Removal(session, source).run(changes));
    images.removeStrays();
  }

  public void rename(SourceId source, String title) {
    writer.change((session, changes) -> Sources.rename(session, source, title, changes));
  }

  /// @param folder where to file it; null for the top level
  public void file(SourceId source, @Nullable String folder) {
    writer.change((session, changes) -> Sources.file(session, source, folder, changes));
  }

  public void set(SourceId source, SourceSettings settings) {
    writer.change((session, changes) -> Sources.set(session, source, settings, changes));
  }

  /// What becomes of the sources when they are asked.
  public Visits visits() {
    return visits;
  }

  /// What an update does for all of it.
  public Upkeep upkeep() {
    return upkeep;
  }

  /// The articles that the reader deleted.
  public Bin bin() {
    return bin;
  }

  /// Meets a headline outside any source, by import or by hand. One that was deleted is taken back.
  public ArticleId meet(Headline headline) {
    return writer.write(
        (session, changes) -> Headlines.meet(session, headline, clock.instant(), changes));
  }

  /// Keeps an article with its sidebars and pictures: all of it or, if anything fails, nothing.
  /// An article that was kept before is replaced; pictures that it still shows stay, brought again
  /// or not. A headline that went meanwhile, deleted or with its source, is not brought back.
  ///
  /// @param pages that it was cut from: it is dated by when they came. If there are none, those
  ///     that were kept before stay
  public void keep(ArticleId id, Article article, List<BroughtImage> brought, List<RawPage> pages) {
    images.store(brought, Keeping.of(id, article, pages, clock.instant()));
  }

  /// The article could not be kept, and why. One that is kept already stays as it is.
  ///
  /// @param passing true if it may be there the next time: [Visits#printed] asks for it again
  public void unavailable(ArticleId id, String problem, boolean passing) {
    writer.change(
        (session, changes) -> Headlines.unavailable(session, id, problem, passing, changes));
  }

  /// Posts an event if another process has written since the last look. Cheap if none has.
  public void noticeOthers() {
    writer.change(others::notice);
  }

  public Counts counts() {
    return readers.read(Figures::counts);
  }

  /// One stretch of a list, by key, not by offset; what is found by search is sorted by time too.
  ///
  /// @param after the last headline of the stretch before; null for the first stretch
  public List<Listing> list(Selection selection, @Nullable Listing after, int limit) {
    return readers.read(session -> Lists.page(session, selection, after, limit));
  }

  /// The stretch of a list that ends at a headline, in the list's own order.
  ///
  /// @param before the first headline of the stretch after; null for the end of the list
  public List<Listing> listBefore(Selection selection, @Nullable Listing before, int limit) {
    return readers.read(session -> Lists.before(session, selection, before, limit));
  }

  /// How many headlines a list has.
  public int count(Selection selection) {
    return readers.read(session -> new Ranks(session, selection).count());
  }

  /// The headline of a list with `rank` others before it; empty beyond its end.
  public Optional<Listing> at(Selection selection, int rank) {
    return readers.read(session -> new Ranks(session, selection).at(rank));
  }

  /// How many headlines stand before one in a list, which it may have left itself.
  public int rank(Selection selection, Listing listing) {
    return readers.read(session -> new Ranks(session, selection).of(listing));
  }

  /// The headline with this number; empty for one that was deleted.
  public Optional<Listing> listing(ArticleId id) {
    return readers.read(
        session -> ListingRow.find(session, id).filter(_ -> !Deletions.isDeleted(session, id)));
  }

  /// The headline with this address, however it is written; it may be a deleted one.
  public Optional<Listing> find(URI url) {
    return readers.read(
        session -> Headlines.find(session, url).flatMap(id -> ListingRow.find(session, id)));
  }

  /// Whether the reader's trust in a source on a private network covers this headline's address.
  public boolean isTrusted(ArticleId id) {
    return readers.read(session -> Trusted.isTrusted(session, id));
  }

  /// Whether its article was asked for in vain, for a reason that will not pass.
  public boolean isLost(ArticleId id) {
    return readers.read(session -> Headlines.isLost(session, id));
  }

  public Optional<Article> article(ArticleId id) {
    return readers.read(session -> Articles.find(session, id));
  }

  /// The pages that an article was cut from, in order; empty once they were dropped, and of
  /// what was deleted.
  public List<RawPage> pages(ArticleId id) {
    return readers.read(session -> Pages.find(session, id));
  }

  /// The signs of the sources' sites, each a small PNG; of those that have one.
  public Map<SourceId, byte[]> icons() {
    return readers.read(Icons::all);
  }

  /// The file of a kept picture.
  public Optional<Path> image(URI url) {
    return images.file(url);
  }

  /// The sidebars beside an article, in page order.
  public List<PrintedSidebar> sidebars(ArticleId id) {
    return readers.read(session -> PrintedSidebars.beside(session, id));
  }

  /// The groups lately printed on a source's pages by their title, over time, last seen first.
  ///
  /// @param most how many groups at most, and how many headlines of each
  public List<SidebarHistory> sidebarHistory(SourceId source, int most) {
    return readers.read(session -> SidebarHistories.of(session, source, most));
  }

  /// The kept articles that a headline was printed beside, last published first.
  public List<Listing> standsBeside(ArticleId headline, int limit) {
    return readers.read(session -> PrintedSidebars.standsBeside(session, headline, limit));
  }

  /// All bookmarks, last added first.
  public List<Bookmark> bookmarks() {
    return readers.read(Bookmarks::all);
  }

  public void markRead(Collection<ArticleId> ids, boolean read) {
    reading.mark(List.copyOf(ids), read);
  }

  /// Marks all of a selection read.
  ///
  /// @return those that were unread, for undo
  public List<ArticleId> markAllRead(Selection selection) {
    return reading.mark(readers.read(session -> Lists.unread(session, selection)), true);
  }

  /// Remembers how far an article was read.
  ///
  /// @param share of what can be scrolled: 0 at the top, 1 at the end
  public void readTo(ArticleId id, double share) {
    writer.change((session, _) -> Positions.put(session, id, share));
  }

  /// How far an article was read; 0 for one that was not begun.
  public double readTo(ArticleId id) {
    return readers.read(session -> Positions.find(session, id));
  }

  /// Notes that these articles are to be brought once there is a connection, or no longer are. What
  /// was deleted is taken back.
  public void wish(Collection<ArticleId> ids, boolean wanted) {
    writer.change((session, changes) -> Wishes.put(session, ids, wanted, clock.instant(), changes));
  }

  /// What is to be brought once there is a connection, first wished first. What is kept, or lost
  /// for good, is no longer among it.
  public List<ArticleId> wishes() {
    return readers.read(Wishes::all);
  }

  /// Puts a bookmark on or takes it off. One that is put on again has its note and tags back; what
  /// was deleted is taken back.
  public void bookmark(ArticleId id, boolean bookmarked) {
    writer.change(
        (session, changes) -> Bookmarks.set(session, id, bookmarked, clock.instant(), changes));
  }

  /// Sets a bookmark's note and tags, bookmarking the headline if it is not yet.
  public void annotate(ArticleId id, @Nullable String note, List<String> tags) {
    writer.change(
        (session, changes) ->
            Bookmarks.annotate(session, id, note, tags, clock.instant(), changes));
  }

  /// Tells `listener` of changes, on a thread of the library's own, until the answer is closed.
  public AutoCloseable subscribe(Consumer<Change> listener) {
    return events.subscribe(listener);
  }

  @Override
  public void close() {
    images.awaitHealed();
    writer.finish();
    readers.close();
    writer.close(); // last, for only a connection that may write puts SQLite's log away
    events.close();
  }
}
