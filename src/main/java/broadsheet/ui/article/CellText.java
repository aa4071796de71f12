package broadsheet.ui.article;

import broadsheet.news.Block.Cell;
import broadsheet.news.Span;
import broadsheet.ui.article.Found.Hit;
import broadsheet.ui.kit.Directed;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The words of one field of a table.
final class CellText extends TextFlow {

  private static final double WIDEST_WORD = 140;

  /// Letters are of different widths.
  private static final double UNEVEN = 1.2;

  private final String words;
  private final List<Mark> marks = new ArrayList<>();

  private record Mark(Path shape, Folded.Range range) {}

  /// @param follow follows a link
  CellText(Cell cell, Consumer<URI> follow) {
    getStyleClass().add(cell.header() ? "table-header" : "table-cell");
    words = Span.text(cell.spans());
    boolean rightToLeft = Directed.isRightToLeft(words);
    setNodeOrientation(Directed.orientation(rightToLeft));
    for (Span span : cell.spans()) {
      for (String run : Directed.runs(span.text(), rightToLeft)) {
        getChildren().add(text(run, span, follow));
      }
    }
  }

  private static Text text(String run, Span span, Consumer<URI> follow) {
    Text text = new Text(run);
    text.getStyleClass().add("text");
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

  /// About as wide as the longest word, so that words are not broken while there is room.
  @Override
  protected double computeMinWidth(double height) {
    int longest = Arrays.stream(words.split("\\s+", -1)).mapToInt(String::length).max().orElse(0);
    double letter = prefWidth(-1) / Math.max(1, words.length());
    return Math.min(WIDEST_WORD, longest * letter * UNEVEN);
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
