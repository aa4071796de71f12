package broadsheet.ui.headlines;

import broadsheet.library.Selection;
import broadsheet.news.ArticleId;
import broadsheet.ui.headlines.Row.Entry;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes headlines out of the list that are to go, and puts them back.
final class TakingOut {

  private final Stretches stretches;
  private final Steps steps;
  private final Going going;
  private final Supplier<Selection> list;
  private final Consumer<List<ArticleId>> remove;

  /// @param list what is listed
  /// @param remove takes out what is held of these
  TakingOut(
      Stretches stretches,
      Steps steps,
      Going going,
      Supplier<Selection> list,
      Consumer<List<ArticleId>> remove) {
    this.stretches = stretches;
    this.steps = steps;
    this.going = going;
    this.list = list;
    this.remove = remove;
  }

  TakenOut takeOut(ArticleId id) {
    Entry entry = stretches.entry(id);
    if (entry == null) {
      return TakenOut.NONE;
    }
    Gap gap = Gap.of(entry, stretches.rows(), list.get());
    steps.leave(gap);
    going.add(id);
    remove.accept(List.of(id));
    return new TakenOut() {
      @Override
      public void isGone() {
        going.isGone(id);
      }

      @Override
      public void putBack() {
        going.stays(id);
        if (gap.list().equals(list.get())) {
          stretches.putBack(gap);
        }
      }
    };
  }
}
