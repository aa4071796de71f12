package broadsheet.library;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.library.Selection.Scope;
import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lists of headlines that the reader looks at.
final class Lists {

  private Lists() {}

  static List<Listing> page(
      Session session, Selection selection, @Nullable Listing after, int limit) {
    return isBySource(selection)
        ? new BySource(session, selection.filter()).page(after, limit)
        : walk(session, selection, selection.order(), after, limit);
  }

  /// A list read from its end is the list in the other order.
  static List<Listing> before(
      Session session, Selection selection, @Nullable Listing before, int limit) {
    if (isBySource(selection)) {
      return new BySource(session, selection.filter()).before(before, limit);
    }
    Order back = selection.order() == Order.OLDEST ? Order.NEWEST : Order.OLDEST;
    return walk(session, selection, back, before, limit).reversed();
  }

  private static List<Listing> walk(
      Session session, Selection selection, Order order, @Nullable Listing after, int limit) {
    List<ListQuery> parts = parts(session, selection.scope(), selection.filter());
    return parts.size() == 1
        ? parts.getFirst().page(session, order, after, limit)
        : new Merge(session, parts, order).page(after, limit);
  }

  static boolean isBySource(Selection selection) {
    return selection.order() == Order.SOURCE && selection.scope() instanceof Scope.All;
  }

  static List<ArticleId> unread(Session session, Selection selection) {
    Filter unread = selection.unread().filter();
    Set<ArticleId> ids = new LinkedHashSet<>();
    parts(session, selection.scope(), unread).forEach(part -> ids.addAll(part.ids(session)));
    return List.copyOf(ids);
  }

  /// The questions whose answers, taken together, are the list.
  static List<ListQuery> parts(Session session, Scope scope, Filter filter) {
    return switch (scope) {
      case Scope.All() -> List.of(ListQuery.all(filter));
      case Scope.Bookmarks() -> List.of(ListQuery.bookmarks(filter));
      case Scope.OfSource(var source) -> List.of(ListQuery.of(source, filter));
      case Scope.OfFolder(var folder) ->
          session
              .list(
                  "SELECT id FROM source WHERE folder = ?",
                  row -> new SourceId(row.number()),
                  folder)
              .stream()
              .map(source -> ListQuery.of(source, filter))
              .toList();
      case Scope.Matching(var words) -> {
        String question = SearchText.question(words);
        yield question.isEmpty() ? List.of() : List.of(ListQuery.matching(question, filter));
      }
    };
  }
}
