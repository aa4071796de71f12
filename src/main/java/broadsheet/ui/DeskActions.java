package broadsheet.ui;

import broadsheet.ui.headlines.EmptyList;
import javafx.beans.value.ObservableBooleanValue;

/// What an empty list of headlines can lead to, done by the desk.
record DeskActions(DeskModel model) implements EmptyList.Actions {

  @Override
  public void update() {
    model.update().updateAll();
  }

  @Override
  public void sample() {
    model.openSample();
  }

  @Override
  public void endSearch() {
    model.endSearch();
  }

  @Override
  public ObservableBooleanValue updating() {
    return model.update().running();
  }

  @Override
  public ObservableBooleanValue unreachable() {
    return model.covers().unreachable();
  }
}
