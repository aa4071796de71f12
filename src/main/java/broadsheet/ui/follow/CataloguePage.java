package broadsheet.ui.follow;

import broadsheet.news.NewSource;
import broadsheet.ui.kit.Empty;
import broadsheet.ui.kit.Times;
import broadsheet.ui.kit.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The catalogue: what narrows it, and what is left of it.
final class CataloguePage implements CardPage {

  private final Candidates candidates;
  private final Runnable follow;
  private final CatalogueFilters filters;
  private final VBox page;

  /// @param follow follows what is wanted
  CataloguePage(CatalogueModel model, Times times, Runnable follow) {
    candidates = model.candidates();
    this.follow = follow;
    filters = new CatalogueFilters(model);
    Empty none = new Empty();
    none.offer(Words.of("catalogue.nothing"), Words.of("empty.filtered.do"), model::lift);
    CandidatesView list = new CandidatesView(candidates, times, none, follow);
    VBox.setVgrow(list, Priority.ALWAYS);
    page = new VBox(filters, list);
    page.getStyleClass().add("catalogue");
  }

  @Override
  public Region node() {
    return page;
  }

  @Override
  public ObservableValue<Act> act() {
    return candidates.tally().map(tally -> Act.follow(tally, follow));
  }

  @Override
  public List<NewSource> wanted() {
    return candidates.wanted();
  }

  @Override
  public String filedByItself() {
    return Words.of("add.folder.byRegion");
  }

  @Override
  public void begin() {
    filters.requestFocus();
  }

  @Override
  public void stop() {
    candidates.stop();
  }
}
