package broadsheet.library;

import broadsheet.news.SourceId;

/// Which headlines to list, and in what order.
public record Selection(Scope scope, Filter filter, Order order) {

  public static final Selection EVERYTHING =
      new Selection(new Scope.All(), Filter.NONE, Order.NEWEST);

  public static Selection of(Scope scope) {
    return new Selection(scope, Filter.NONE, Order.NEWEST);
  }

  /// Those of them that are not read.
  public Selection unread() {
    return new Selection(
        scope, new Filter(true, filter.kept(), filter.bookmarked(), filter.withSidebars()), order);
  }

  /// Where the headlines come from. Those that only a sidebar printed belong to no source and are
  /// listed once their article is kept.
  public sealed interface Scope {
    record All() implements Scope {}

    record OfSource(SourceId source) implements Scope {}

    record OfFolder(String folder) implements Scope {}

    record Bookmarks() implements Scope {}

    /// Full-text search over headline, standfirst and body of what is kept.
    record Matching(String words) implements Scope {}
  }

  /// Conditions that must all hold.
  public record Filter(boolean unread, boolean kept, boolean bookmarked, boolean withSidebars) {
    public static final Filter NONE = new Filter(false, false, false, false);
    public static final Filter UNREAD = new Filter(true, false, false, false);
  }

  public enum Order {
    NEWEST,
    OLDEST,
    /// By the titles of the sources, the newest of each first. Only where the scope is all; what
    /// else is listed stands newest first.
    SOURCE
  }
}
