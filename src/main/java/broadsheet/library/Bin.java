package broadsheet.library;

import broadsheet.news.ArticleId;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The articles that the reader deleted.
///
/// They are in no list, no count and no search, and no source, sidebar or update brings them back.
/// Text and pictures stay for a day, that it may be taken back with all that it was; the address
/// stays marked while a source that printed it is followed, else for a year.
public final class Bin {

  /// So many at a time: a hundred thousand take a while, and others want to write meanwhile.
  private static final int STRETCH = 500;

  private final Writer writer;
  private final Readers readers;
  private final Clock clock;

  Bin(Writer writer, Readers readers, Clock clock) {
    this.writer = writer;
    this.readers = readers;
    this.clock = clock;
  }

  /// Deletes these articles, bookmarked or not.
  ///
  /// @return those that were not deleted yet, for undo
  public List<ArticleId> put(Collection<ArticleId> ids) {
    List<ArticleId> deleted = new ArrayList<>();
    for (List<ArticleId> stretch : stretches(ids)) {
      deleted.addAll(
          writer.write(
              (session, changes) ->
                  stretch.stream()
                      .filter(id -> Deletions.delete(session, id, clock.instant(), changes))
                      .toList()));
    }
    return deleted;
  }

  /// Takes these articles out again, each as it was. One that had lost its text is a headline whose
  /// article is not kept; what is not deleted stays as it is.
  public void takeBack(Collection<ArticleId> ids) {
    for (List<ArticleId> stretch : stretches(ids.stream().filter(this::has).toList())) {
      writer.change(
          (session, changes) -> stretch.forEach(id -> Deletions.restore(session, id, changes)));
    }
  }

  public boolean has(ArticleId id) {
    return readers.read(session -> Deletions.isDeleted(session, id));
  }

  /// Whether the article at this address was deleted, however the address is written. A front page
  /// is no article's address: that is where sites send what they no longer have.
  public boolean has(URI url) {
    return !UrlKey.isFrontPage(url)
        && readers.read(
            session ->
                Headlines.find(session, url)
                    .filter(id -> Deletions.isDeleted(session, id))
                    .isPresent());
  }

  private static List<List<ArticleId>> stretches(Collection<ArticleId> ids) {
    List<ArticleId> all = List.copyOf(ids);
    List<List<ArticleId>> stretches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += STRETCH) {
      stretches.add(all.subList(from, Math.min(all.size(), from + STRETCH)));
    }
    return stretches;
  }
}
