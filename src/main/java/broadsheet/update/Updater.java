package broadsheet.update;

import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.SourceId;
import broadsheet.web.Fetcher;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;

/// Makes the round trip from the wire to the library.
public final class Updater implements AutoCloseable {

  public Updater(Library library, Fetcher fetcher, Clock clock) {
    throw new UnsupportedOperationException();
  }

  /// Asks these sources now, brings their new articles, and returns at once.
  public UpdateRun update(Collection<SourceId> sources) {
    throw new UnsupportedOperationException();
  }

  /// Brings one article now. Blocks.
  public Brought bring(ArticleId id) throws InterruptedException {
    throw new UnsupportedOperationException();
  }

  /// Looks at what the reader typed: a feed, a page that declares one, or a page to follow as it
  /// is.
  /// A missing "https://" is supplied. Blocks.
  public Found find(String typed) throws InterruptedException {
    throw new UnsupportedOperationException();
  }

  /// Keeps a page saved on disk, HTML or plain text. Blocks.
  public Brought importPage(Path file) {
    throw new UnsupportedOperationException();
  }

  /// False once the last requests all found no network.
  public boolean online() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
