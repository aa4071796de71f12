package broadsheet.update;

import broadsheet.library.Library;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.PrintedSidebar;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Brings the articles of one update, all at once; the fetcher keeps them in their hosts' turns.
final class ArticleRound {

  /// A page prints about a dozen headlines beside its story; one that prints hundreds is a menu.
  private static final int MOST_BESIDE = 30;

  private final Library library;
  private final ArticleTrip trip;
  private final Together together;
  private final Tally tally;
  private final Set<ArticleId> taken = ConcurrentHashMap.newKeySet();
  private final Queue<Missing> missing = new ConcurrentLinkedQueue<>();

  ArticleRound(Library library, ArticleTrip trip, Together together, Tally tally) {
    this.library = library;
    this.trip = trip;
    this.together = together;
    this.tally = tally;
  }

  /// @param sidebarsToo whether to bring the articles behind the sidebars' headlines as well, one
  ///     step deep
  /// @return true if every article is kept or known to be unavailable
  boolean bring(List<Wanted> wanted, boolean sidebarsToo) throws InterruptedException {
    tally.expectArticles((int) wanted.stream().filter(one -> !isKept(one)).count());
    return together.all(
        wanted.stream().<Callable<Boolean>>map(one -> () -> bring(one, sidebarsToo)).toList());
  }

  /// Brings what the reader wished for while there was no connection.
  void wished() throws InterruptedException {
    bring(Wanted.pages(library.wishes(), library), false);
  }

  private boolean bring(Wanted wanted, boolean sidebarsToo) throws InterruptedException {
    taken.add(wanted.listing().id());
    if (isKept(wanted)) {
      return !sidebarsToo
          || newBeside(wanted.listing().id()); // an update broke off between the two
    }
    tally.begin(wanted.listing().headline().title());
    @Nullable Brought brought = null;
    try {
      brought = trip.bring(wanted, tally::imageDone);
      note(wanted.listing().headline(), brought);
    } finally {
      tally.articleDone(brought instanceof Brought.Kept);
    }
    boolean here = !(brought instanceof Brought.Offline);
    return (sidebarsToo && brought instanceof Brought.Kept(var id))
        ? (newBeside(id) && here)
        : here;
  }

  private void note(Headline headline, Brought brought) {
    switch (brought) {
      case Brought.Kept _ -> {}
      case Brought.Offline(var why) -> missing.add(new Missing(headline, why));
      case Brought.Unavailable(var why) -> missing.add(new Missing(headline, why));
    }
  }

  /// What could not be brought so far.
  List<Missing> missing() {
    return List.copyOf(missing);
  }

  private static boolean isKept(Wanted wanted) {
    return wanted.listing().state().kept();
  }

  /// Brings the articles behind the headlines beside an article, as the reader asks: those too that
  /// could not be had before, but none that was deleted.
  boolean beside(ArticleId id) throws InterruptedException {
    return beside(id, headline -> !library.bin().has(headline.id()));
  }

  /// What is gone for good is left alone: pages print it for weeks.
  private boolean newBeside(ArticleId id) throws InterruptedException {
    return beside(id, headline -> !library.isLost(headline.id()));
  }

  /// Pages of one site print the same groups: what another page has asked for in this update is
  /// left to it.
  private boolean beside(ArticleId id, Predicate<Listing> which) throws InterruptedException {
    List<Wanted> beside =
        library.sidebars(id).stream()
            .map(PrintedSidebar::headlines)
            .flatMap(List::stream)
            .limit(MOST_BESIDE)
            .filter(headline -> !headline.state().kept() && taken.add(headline.id()))
            .filter(which)
            .map(headline -> Wanted.page(headline, library))
            .toList();
    return bring(beside, false);
  }
}
