package broadsheet.ui;

import broadsheet.library.Counts;
import broadsheet.ui.front.FrontModel;
import broadsheet.ui.headlines.HeadlinesModel;
import broadsheet.ui.kit.Place;
import broadsheet.ui.sources.SourcesModel;
import broadsheet.update.Progress;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;

/// What the reader sees in place of headlines and an article, and when.
public final class Covers {

  private final BooleanBinding newcomer;
  private final BooleanBinding unreachable;
  private final BooleanBinding front;

  Covers(
      SourcesModel sources,
      UpdateModel update,
      StatusModel status,
      FrontModel front,
      HeadlinesModel headlines) {
    newcomer =
        Bindings.createBooleanBinding(
            () -> {
              SourcesModel.Known known = sources.known().get();
              return known != null && known.sources().isEmpty();
            },
            sources.known());
    unreachable =
        Bindings.createBooleanBinding(
            () -> noneReached(update.last().get()) && isEmpty(status.counts().get()),
            update.last(),
            status.counts());
    this.front =
        Bindings.createBooleanBinding(
            () ->
                front.wanted().get()
                    && front.stories().get() > 0
                    && headlines.place().get() == Place.Shelf.FRONT_PAGE,
            front.wanted(),
            front.stories(),
            headlines.place());
  }

  /// True while no source is followed.
  public BooleanBinding newcomer() {
    return newcomer;
  }

  /// True once sources were asked, none answered, and there is nothing to read.
  public BooleanBinding unreachable() {
    return unreachable;
  }

  /// True while the front page lies over the desk: it is wanted, the reader stands there, and there
  /// is something to print on it.
  public BooleanBinding front() {
    return front;
  }

  private static boolean noneReached(@Nullable Progress last) {
    return last != null && last.sources() > 0 && last.failures() >= last.sources();
  }

  private static boolean isEmpty(@Nullable Counts counts) {
    return counts != null && counts.headlines() == 0;
  }
}
