package broadsheet.update;

import broadsheet.news.ArticleId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/// Sees to it that nothing is brought twice at once: sister sites announce the same story, and a
/// reader opens what an update is just bringing.
final class InHand {

  private final Map<ArticleId, CompletableFuture<Brought>> inHand = new ConcurrentHashMap<>();

  /// The way to an article.
  interface Way {
    Brought bring() throws InterruptedException;
  }

  /// Brings an article or, if somebody is bringing it, waits for what comes of that.
  Brought once(ArticleId id, Way way) throws InterruptedException {
    CompletableFuture<Brought> mine = new CompletableFuture<>();
    CompletableFuture<Brought> other = inHand.putIfAbsent(id, mine);
    while (other != null) {
      try {
        return other.get();
      } catch (ExecutionException e) {
        other = inHand.putIfAbsent(id, mine); // whoever brought it was stopped
      }
    }
    try {
      mine.complete(way.bring());
    } catch (InterruptedException | RuntimeException | Error e) {
      inHand.remove(id, mine);
      mine.completeExceptionally(e);
      throw e;
    }
    inHand.remove(id, mine);
    return mine.resultNow();
  }
}
