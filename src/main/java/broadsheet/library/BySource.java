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

  /// @param source null for what no source brought
  private record Part(@Nullable SourceId source, ListQuery query) {}

  List<Listing> page(@Nullable Listing after, int limit) {
    return read(parts(), Order.NEWEST, after, limit);
  }

  List<Listing> before(@Nullable Listing before, int limit) {
    return read(parts().reversed(), Order.OLDEST, before, limit).reversed();
  }

  /// The lists of the sources, one after another.
  List<ListQuery> queries() {
    return parts().stream().map(Part::query).toList();
  }

  private List<Listing> read(List<Part> parts, Order order, @Nullable Listing after, int limit) {
    List<Listing> page = new ArrayList<>();
    Listing from = after;
    int first = after == null ? 0 : indexOf(after, parts);
    for (Part part : parts.subList(first, parts.size())) {
      page.addAll(part.query.page(session, order, from, limit - page.size()));
      from = null;
      if (page.size() == limit) {
        break;
      }
    }
    return page;
  }

  /// Which of the lists a headline stands in.
  int indexOf(Listing listing) {
    return indexOf(listing, parts());
  }

  private static int indexOf(Listing listing, List<Part> parts) {
    List<@Nullable SourceId> sources = new ArrayList<>();
    parts.forEach(part -> sources.add(part.source));
    int at = sources.indexOf(listing.source());
    return at < 0 ? sources.indexOf(null) : at;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    sources().forEach(id -> parts.add(new Part(id, ListQuery.broughtBy(id, filter))));
    parts.add(new Part(null, ListQuery.broughtByNone(filter)));
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
