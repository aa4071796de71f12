package broadsheet.ui.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ModifiableObservableListBase;

/// The rows of the left column. An update changes the counts of many sources at a time: who listens
/// hears of all of them at once.
final class RowList extends ModifiableObservableListBase<Row> {

  private final List<Row> rows = new ArrayList<>();

  /// Puts `fresh` in place of what is there, and leaves alone what stays as it is.
  void become(List<Row> fresh) {
    if (fresh.size() != size()) {
      setAll(fresh);
      return;
    }
    beginChange();
    for (int i = 0; i < fresh.size(); i++) {
      if (!fresh.get(i).equals(get(i))) {
        set(i, fresh.get(i));
      }
    }
    endChange();
  }

  @Override
  public Row get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  protected void doAdd(int index, Row row) {
    rows.add(index, row);
  }

  @Override
  protected Row doSet(int index, Row row) {
    return rows.set(index, row);
  }

  @Override
  protected Row doRemove(int index) {
    return rows.remove(index);
  }
}
