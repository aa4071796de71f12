package broadsheet.ui.article;

import broadsheet.news.Block.Cell;
import broadsheet.news.Block.Embed;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Table;
import broadsheet.news.Span;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// Makes the nodes that stand between an article's paragraphs.
final class BlockNodes {

  private final Pictures pictures;
  private final Supplier<Background.Slot> slots;
  private final Consumer<URI> follow;

  /// @param slots gives each picture a slot of its own
  BlockNodes(Pictures pictures, Supplier<Background.Slot> slots, Consumer<URI> follow) {
    this.pictures = pictures;
    this.slots = slots;
    this.follow = follow;
  }

  Region figure(Figure figure) {
    return new FigureNode(figure, pictures, slots.get());
  }

  Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("article-rule");
    return rule;
  }

  Region embed(Embed embed) {
    Hyperlink link = new Hyperlink(embed.title());
    link.setWrapText(true);
    link.setOnAction(pressed -> follow.accept(embed.link()));
    Label host = new Label(String.valueOf(embed.link().getHost()));
    host.getStyleClass().add("meta");
    VBox card = new VBox(link, host);
    card.getStyleClass().add("embed-card");
    return card;
  }

  Region table(Table table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("article-table");
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        grid.add(cell(cells.get(column)), column, row);
      }
      RowConstraints constraints = new RowConstraints();
      constraints.setValignment(VPos.TOP);
      grid.getRowConstraints().add(constraints);
    }
    return grid;
  }

  private static Label cell(Cell cell) {
    Label label = new Label(Span.text(cell.spans()));
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(cell.header() ? "table-header" : "table-cell");
    GridPane.setHgrow(label, Priority.ALWAYS);
    return label;
  }
}
