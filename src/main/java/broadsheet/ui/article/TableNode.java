package broadsheet.ui.article;

import broadsheet.news.Block.Cell;
import broadsheet.news.Block.Table;
import broadsheet.news.Span;
import broadsheet.ui.article.Found.Hit;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/// A table, ruled between its rows.
final class TableNode extends GridPane implements PageParagraph.Worded {

  private final List<CellText> fields = new ArrayList<>();

  TableNode(Table table) {
    getStyleClass().add("article-table");
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        CellText field = new CellText(cells.get(column));
        setHgrow(field, Priority.ALWAYS);
        fields.add(field);
        add(field, column, row);
      }
      RowConstraints constraints = new RowConstraints();
      constraints.setValignment(VPos.TOP);
      getRowConstraints().add(constraints);
    }
  }

  /// What can be found in a table, field by field.
  static List<String> texts(Table table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .map(cell -> Span.text(cell.spans()))
        .toList();
  }

  /// Where its links lead, in the same order.
  static List<URI> links(Table table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .flatMap(cell -> CellText.links(cell).stream())
        .map(CellText.Link::target)
        .toList();
  }

  @Override
  public void choose(int link) {
    int before = 0;
    for (CellText field : fields) {
      field.choose(link - before);
      before += field.linkCount();
    }
  }

  @Override
  public void mark(List<Hit> hits, @Nullable Hit here) {
    for (int part = 0; part < fields.size(); part++) {
      int field = part;
      fields.get(part).mark(hits.stream().filter(hit -> hit.part() == field).toList(), here);
    }
  }
}
