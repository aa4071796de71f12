package broadsheet.library;

import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import broadsheet.news.Bookmark;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.NewSource;
import broadsheet.news.PrintedSidebar;
import broadsheet.news.Source;
import broadsheet.news.SourceId;
import broadsheet.news.Validators;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everything that Broadsheet keeps, in one folder. This class is the entirety of the room's public
/// API.
///
/// Every method blocks until its answer is there or its change is durable, is safe for many threads
/// and must not be called on the FX thread. A disk that fails throws
/// [java.io.UncheckedIOException].
public final class Library implements AutoCloseable {

  private Library() {}

  /// Opens the library in `folder`, making it if it is not there.
  public static Opening open(Path folder, Clock clock) {
    throw new UnsupportedOperationException();
  }

  /// All sources, by folder, then title.
  public List<Source> sources() {
    throw new UnsupportedOperationException();
  }

  public Optional<Source> source(SourceId id) {
    throw new UnsupportedOperationException();
  }

  /// Follows a source. One that is followed already (same address) keeps its number.
  public SourceId add(NewSource source) {
    throw new UnsupportedOperationException();
  }

  /// Stops following; bookmarked headlines stay, the rest of its headlines go.
  public void remove(SourceId source) {
    throw new UnsupportedOperationException();
  }

  public void rename(SourceId source, String title) {
    throw new UnsupportedOperationException();
  }

  /// @param folder where to file it; null for the top level
  public void file(SourceId source, @Nullable String folder) {
    throw new UnsupportedOperationException();
  }

  public Validators validators(SourceId source) {
    throw new UnsupportedOperationException();
  }

  /// The source gave a good answer, with nothing new in it.
  public void answered(SourceId source, Validators validators) {
    throw new UnsupportedOperationException();
  }

  /// The source printed these headlines. New ones are added; known ones are left as they are but
  /// for a
  /// changed title or summary.
  ///
  /// @return the headlines of this list whose article is neither kept nor known to be unavailable,
  /// in
  ///     printed order
  public List<Listing> printed(SourceId source, Validators validators, List<Headline> headlines) {
    throw new UnsupportedOperationException();
  }

  /// The source gave no good answer; what was kept stays.
  public void failed(SourceId source, String problem, @Nullable Instant nextTry) {
    throw new UnsupportedOperationException();
  }

  /// Points the source to a new address.
  public void moved(SourceId source, URI to) {
    throw new UnsupportedOperationException();
  }

  /// Meets a headline outside any source, by import or by hand.
  public ArticleId meet(Headline headline) {
    throw new UnsupportedOperationException();
  }

  /// Keeps an article with its sidebars and pictures: all of it or, if anything fails, nothing.
  /// An article that was kept before is replaced.
  public void keep(ArticleId id, Article article, List<BroughtImage> images) {
    throw new UnsupportedOperationException();
  }

  /// The article could not be kept, and why.
  ///
  /// @param passing true if it may be there the next time: [#printed] asks for it again
  public void unavailable(ArticleId id, String problem, boolean passing) {
    throw new UnsupportedOperationException();
  }

  /// An update ran to its end.
  public void updated() {
    throw new UnsupportedOperationException();
  }

  public Counts counts() {
    throw new UnsupportedOperationException();
  }

  /// One stretch of a list, by key, not by offset.
  ///
  /// @param after the last headline of the stretch before; null for the first stretch
  public List<Listing> list(Selection selection, @Nullable Listing after, int limit) {
    throw new UnsupportedOperationException();
  }

  public int count(Selection selection) {
    throw new UnsupportedOperationException();
  }

  public Optional<Listing> listing(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  /// The headline with this address, however it is written.
  public Optional<Listing> find(URI url) {
    throw new UnsupportedOperationException();
  }

  public Optional<Article> article(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  /// The file of a kept picture.
  public Optional<Path> image(URI url) {
    throw new UnsupportedOperationException();
  }

  /// The sidebars beside an article, in page order.
  public List<PrintedSidebar> sidebars(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  /// The sidebars printed anywhere on a source's pages, last seen first.
  public List<PrintedSidebar> sidebarsOf(SourceId source, int limit) {
    throw new UnsupportedOperationException();
  }

  /// All bookmarks, last added first.
  public List<Bookmark> bookmarks() {
    throw new UnsupportedOperationException();
  }

  public void markRead(Collection<ArticleId> ids, boolean read) {
    throw new UnsupportedOperationException();
  }

  /// Marks all of a selection read.
  ///
  /// @return those that were unread, for undo
  public List<ArticleId> markAllRead(Selection selection) {
    throw new UnsupportedOperationException();
  }

  public void bookmark(ArticleId id, boolean bookmarked) {
    throw new UnsupportedOperationException();
  }

  public void annotate(ArticleId id, @Nullable String note, List<String> tags) {
    throw new UnsupportedOperationException();
  }

  /// Tells `listener` of changes, on a thread of the library's own, until the answer is closed.
  public AutoCloseable subscribe(Consumer<Change> listener) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
