package broadsheet.ui.article;

import broadsheet.news.Block.Cell;
import broadsheet.news.Span;
import broadsheet.ui.article.Found.Hit;
import broadsheet.ui.kit.Directed;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The words of one field of a table.
final class CellText extends TextFlow {

  private final List<Mark> marks = new ArrayList<>();

  private record Mark(Path shape, Folded.Range range) {}

  /// @param follow follows a link
  CellText(Cell cell, Consumer<URI> follow) {
    getStyleClass().add(cell.header() ? "table-header" : "table-cell");
    boolean rightToLeft = Directed.isRightToLeft(Span.text(cell.spans()));
    setNodeOrientation(Directed.orientation(rightToLeft));
    for (Span span : cell.spans()) {
      for (String run : Directed.runs(span.text(), rightToLeft)) {
        getChildren().add(text(run, span, follow));
      }
    }
  }

  private static Text text(String run, Span span, Consumer<URI> follow) {
    Text text = new Text(run);
    span.marks().forEach(mark -> text.getStyleClass().add(TextComposer.style(mark)));
    URI link = span.link();
    if (link != null) {
      text.getStyleClass().add("text-link");
      text.setCursor(Cursor.HAND);
      text.setOnMouseClicked(click -> follow.accept(link));
    }
    return text;
  }

  /// Marks these stretches and no others.
  void mark(List<Hit> hits, @Nullable Hit here) {
    getChildren().removeAll(marks.stream().map(Mark::shape).toList());
    marks.clear();
    for (Hit hit : hits) {
      Path shape = new Path();
      shape.setManaged(false);
      shape.getStyleClass().add(hit.equals(here) ? PageParagraph.HERE : PageParagraph.FOUND);
      marks.add(new Mark(shape, hit.range()));
      getChildren().addFirst(shape);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Mark mark : marks) {
      Folded.Range range = mark.range();
      mark.shape().getElements().setAll(getRangeShape(range.from(), range.to(), false));
    }
  }
}
