package broadsheet.library;

import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole library by source: one source's list after another's, in the order of their titles;
/// last what no source brought. A headline stands with the source that brought it first.
record BySource(Session session, Filter filter) {

  private record Titled(SourceId id, String title) {}

  List<Listing> page(@Nullable Listing after, int limit) {
    List<Listing> page = new ArrayList<>();
    Listing from = after;
    for (ListQuery part : parts(after)) {
      page.addAll(part.page(session, Order.NEWEST, from, limit - page.size()));
      from = null;
      if (page.size() == limit) {
        break;
      }
    }
    return page;
  }

  /// Those that are not read to their end.
  private List<ListQuery> parts(@Nullable Listing after) {
    List<SourceId> sources = sources();
    int next = after == null ? 0 : sources.indexOf(after.source());
    List<ListQuery> parts = new ArrayList<>();
    if (next >= 0) {
      sources
          .subList(next, sources.size())
          .forEach(source -> parts.add(ListQuery.broughtBy(source, filter)));
    }
    parts.add(ListQuery.broughtByNone(filter));
    return parts;
  }

  private List<SourceId> sources() {
    Collator byWord = Collator.getInstance();
    return session
        .list(
            "SELECT id, title FROM source",
            row -> new Titled(new SourceId(row.number()), row.text()))
        .stream()
        .sorted(
            Comparator.comparing(Titled::title, byWord)
                .thenComparingLong(source -> source.id().value()))
        .map(Titled::id)
        .toList();
  }
}
