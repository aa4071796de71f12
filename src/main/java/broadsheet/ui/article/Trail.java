package broadsheet.ui.article;

import broadsheet.news.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the reader has been, as in a browser: opening something after going back forgets what lay
/// ahead.
final class Trail {

  /// Nobody walks back further.
  private static final int LONGEST = 200;

  /// @param title the headline's
  /// @param hop true if it was reached from the article before, by a sidebar or a link
  record Step(ArticleId article, String title, boolean hop) {}

  private final List<Step> steps = new ArrayList<>();
  private int here = -1;

  /// Goes to an article; staying where one is leaves no step.
  void goTo(Step step) {
    if (here >= 0 && steps.get(here).article().equals(step.article())) {
      return;
    }
    steps.subList(here + 1, steps.size()).clear();
    steps.add(step);
    if (steps.size() > LONGEST) {
      steps.removeFirst();
    }
    here = steps.size() - 1;
  }

  boolean canGoBack() {
    return here > 0;
  }

  boolean canGoForward() {
    return here < steps.size() - 1;
  }

  Optional<ArticleId> back() {
    return back(1);
  }

  /// Goes back by so many steps, if there are as many.
  Optional<ArticleId> back(int count) {
    if (count < 1 || count > here) {
      return Optional.empty();
    }
    here -= count;
    return Optional.of(steps.get(here).article());
  }

  Optional<ArticleId> forward() {
    return canGoForward() ? Optional.of(steps.get(++here).article()) : Optional.empty();
  }

  /// The hops that led here, from the article where they began to this one; this one alone if there
  /// was no hop.
  List<Step> hops() {
    int first = here;
    while (first > 0 && steps.get(first).hop()) {
      first--;
    }
    return first < 0 ? List.of() : List.copyOf(steps.subList(first, here + 1));
  }
}
