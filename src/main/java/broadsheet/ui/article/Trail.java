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

  private final List<ArticleId> steps = new ArrayList<>();
  private int here = -1;

  /// Goes to `article`; staying where one is leaves no step.
  void goTo(ArticleId article) {
    if (here >= 0 && steps.get(here).equals(article)) {
      return;
    }
    steps.subList(here + 1, steps.size()).clear();
    steps.add(article);
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
    return canGoBack() ? Optional.of(steps.get(--here)) : Optional.empty();
  }

  Optional<ArticleId> forward() {
    return canGoForward() ? Optional.of(steps.get(++here)) : Optional.empty();
  }
}
