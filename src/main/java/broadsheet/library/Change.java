package broadsheet.library;

import broadsheet.news.ArticleId;
import java.util.Set;

/// What changed since the last event, gathered for 100 ms.
///
/// @param articles headlines whose state or article changed, new ones not among them
/// @param arrived true if headlines came that no list has shown yet, or some went
/// @param sources true if a source was added, removed, renamed or fared otherwise than before
public record Change(Set<ArticleId> articles, boolean arrived, boolean sources) {
  public Change {
    articles = Set.copyOf(articles);
  }
}
