package broadsheet.library;

import broadsheet.news.ArticleId;
import java.util.ArrayList;
import java.util.List;

/// What the reader has read.
record Reading(Writer writer) {

  /// So many at a time: a hundred thousand take a while, and others, in this process and the next,
  /// want to write meanwhile.
  private static final int STRETCH = 5_000;

  /// @return those that were not as `read` says before
  List<ArticleId> mark(List<ArticleId> ids, boolean read) {
    List<ArticleId> changed = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += STRETCH) {
      List<ArticleId> stretch = ids.subList(from, Math.min(ids.size(), from + STRETCH));
      changed.addAll(
          writer.write(
              (session, changes) -> {
                List<ArticleId> marked = mark(session, stretch, read);
                changes.articles(marked);
                return marked;
              }));
    }
    return changed;
  }

  private static List<ArticleId> mark(Session session, List<ArticleId> ids, boolean read) {
    List<ArticleId> changed = new ArrayList<>();
    for (ArticleId id : ids) {
      if (session.run(
              "UPDATE article SET read = ? WHERE id = ? AND read <> ?", read, id.value(), read)
          > 0) {
        changed.add(id);
      }
    }
    return changed;
  }
}
