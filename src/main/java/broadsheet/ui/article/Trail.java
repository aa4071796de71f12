package broadsheet.ui.article;

import broadsheet.news.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Step>> hops = new ReadOnlyObjectWrapper<>(List.of());

  ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForward() {
    return canGoForward.getReadOnlyProperty();
  }

  /// The hops that led here, from the article where they began to this one; this one alone if there
  /// was no hop.
  ReadOnlyObjectProperty<List<Step>> hops() {
    return hops.getReadOnlyProperty();
  }

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
    stand(steps.size() - 1);
  }

  /// Goes back by so many steps, if there are as many.
  Optional<ArticleId> back(int count) {
    return count < 1 || count > here ? Optional.empty() : Optional.of(stand(here - count));
  }

  Optional<ArticleId> forward() {
    return canGoForward.get() ? Optional.of(stand(here + 1)) : Optional.empty();
  }

  /// Takes an article out of the way back and forth.
  void forget(ArticleId article) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (i != here && steps.get(i).article().equals(article)) {
        remove(i);
      }
    }
    for (int i = steps.size() - 1; i > 0; i--) {
      if (steps.get(i).article().equals(steps.get(i - 1).article())) {
        remove(i);
      }
    }
    if (here >= 0) {
      stand(here);
    }
  }

  private void remove(int step) {
    steps.remove(step);
    here -= step <= here ? 1 : 0;
  }

  private ArticleId stand(int at) {
    here = at;
    canGoBack.set(here > 0);
    canGoForward.set(here < steps.size() - 1);
    int first = here;
    while (first > 0 && steps.get(first).hop()) {
      first--;
    }
    hops.set(List.copyOf(steps.subList(first, here + 1)));
    return steps.get(here).article();
  }
}
