package broadsheet.library;

import broadsheet.news.ArticleId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Gathers what changed, until it is told.
final class Changes {

  private final Set<ArticleId> articles = new HashSet<>();
  private boolean arrived;
  private boolean sources;
  private boolean figures;

  void article(ArticleId id) {
    articles.add(id);
  }

  void articles(Collection<ArticleId> ids) {
    articles.addAll(ids);
  }

  void arrived() {
    arrived = true;
  }

  void sources() {
    sources = true;
  }

  /// Something that only the figures of the status bar show.
  void figures() {
    figures = true;
  }

  void add(Changes more) {
    articles.addAll(more.articles);
    arrived |= more.arrived;
    sources |= more.sources;
    figures |= more.figures;
  }

  boolean isEmpty() {
    return articles.isEmpty() && !arrived && !sources && !figures;
  }

  Change asChange() {
    return new Change(articles, arrived, sources);
  }
}
