package broadsheet.ui.sidebars;

import broadsheet.news.Listing;
import broadsheet.ui.kit.Icons;
import broadsheet.ui.kit.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Under a headline, folded away until it is asked for: the articles that it was printed beside.
final class StoodBeside extends VBox {

  private final ToggleButton fold = new ToggleButton(Words.of("sidebars.beside"));
  private final VBox articles = new VBox();
  private final Function<Listing, HeadlineRow> row;

  /// @param row shows one of the articles
  StoodBeside(Listing headline, SidebarsModel model, Function<Listing, HeadlineRow> row) {
    this.row = row;
    fold.getStyleClass().add("sidebar-fold");
    articles.getStyleClass().add("sidebar-beside");
    getChildren().add(fold);
    fold.setSelected(model.isUnfolded(headline));
    fold.selectedProperty()
        .subscribe(
            unfolded -> {
              fold.setGraphic(Icons.of(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
              getChildren().remove(articles);
              model.unfold(headline, unfolded, this::show);
            });
  }

  /// The articles that are shown.
  List<HeadlineRow> rows() {
    return fold.isSelected() ? shown() : List.of();
  }

  private List<HeadlineRow> shown() {
    return articles.getChildren().stream()
        .filter(HeadlineRow.class::isInstance)
        .map(HeadlineRow.class::cast)
        .toList();
  }

  private void show(List<Listing> found) {
    if (!fold.isSelected()) {
      return;
    }
    if (found.isEmpty()) {
      articles.getChildren().setAll(HeadlineRow.seen(Words.of("sidebars.besideNone")));
    } else {
      articles.getChildren().setAll(found.stream().map(row).toList());
    }
    getChildren().setAll(fold, articles);
  }
}
