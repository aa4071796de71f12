package broadsheet.ui.headlines;

import broadsheet.library.Library;
import broadsheet.library.Selection;
import broadsheet.library.Selection.Filter;
import broadsheet.news.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads stretches of one list, by key from either end or from any headline.
record StretchReader(Library library, Selection selection) {

  static final int LENGTH = 100;

  Stretch top() {
    List<Listing> top = library.list(selection, null, LENGTH);
    return new Stretch(top, 0, 0, true, top.size() < LENGTH);
  }

  Stretch end() {
    List<Listing> end = library.listBefore(selection, null, LENGTH);
    boolean all = end.size() < LENGTH;
    int before = all ? 0 : Math.max(0, library.count(selection) - end.size());
    return new Stretch(end, before, end.size() - 1, all, true);
  }

  List<Listing> after(Listing last) {
    return library.list(selection, last, LENGTH);
  }

  List<Listing> before(Listing first) {
    return library.listBefore(selection, first, LENGTH);
  }

  /// With so many before it and as many after it as a stretch has; the end if there are not so many
  /// in all.
  Stretch atRank(int rank) {
    return library.at(selection, rank).map(this::around).orElseGet(this::end);
  }

  Stretch around(Listing listing) {
    List<Listing> before = before(listing);
    List<Listing> after = after(listing);
    List<Listing> all = new ArrayList<>(before);
    all.add(listing);
    all.addAll(after);
    boolean first = before.size() < LENGTH;
    int above = first ? 0 : Math.max(0, library.rank(selection, listing) - before.size());
    return new Stretch(all, above, before.size(), first, after.size() < LENGTH);
  }

  /// The next headline after one that may itself have left the list, or the one before it.
  Optional<Listing> next(Listing from, boolean onward, boolean unread) {
    Selection among = unread ? unread() : selection;
    return (onward ? library.list(among, from, 1) : library.listBefore(among, from, 1))
        .stream().findFirst();
  }

  /// The next headline or, where there is none, the one before.
  Optional<Listing> neighbour(Listing from) {
    return next(from, true, false).or(() -> next(from, false, false));
  }

  private Selection unread() {
    Filter filter = selection.filter();
    return new Selection(
        selection.scope(),
        new Filter(true, filter.kept(), filter.bookmarked(), filter.withSidebars()),
        selection.order());
  }
}
