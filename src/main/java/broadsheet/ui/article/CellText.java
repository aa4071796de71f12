package broadsheet.ui.article;

import broadsheet.news.Block.Cell;
import broadsheet.news.Span;
import broadsheet.ui.article.Folded.Range;
import broadsheet.ui.article.Found.Hit;
import broadsheet.ui.kit.Directed;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Cursor;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The words of one field of a table.
final class CellText extends TextFlow {

  /// The style class of the link that the reader is on.
  static final String LINK_HERE = "link-here";

  private static final double WIDEST_WORD = 140;

  /// Letters are of different widths.
  private static final double UNEVEN = 1.2;

  private final String words;
  private final List<Link> links;
  private final List<Mark> marks = new ArrayList<>();

  /// A link of a field, which may be of several spans.
  record Link(Range range, URI target) {}

  private record Mark(Path shape, Range range) {}

  CellText(Cell cell) {
    getStyleClass().add(cell.header() ? "table-header" : "table-cell");
    words = Span.text(cell.spans());
    links = links(cell);
    boolean rightToLeft = Directed.isRightToLeft(words);
    setNodeOrientation(Directed.orientation(rightToLeft));
    for (Span span : cell.spans()) {
      for (String run : Directed.runs(span.text(), rightToLeft)) {
        getChildren().add(text(run, span));
      }
    }
  }

  /// The links of a field, in the order of its words.
  static List<Link> links(Cell cell) {
    List<Link> links = new ArrayList<>();
    int from = 0;
    for (Span span : cell.spans()) {
      int to = from + span.text().length();
      URI target = span.link();
      Link last = links.isEmpty() ? null : links.getLast();
      if (target != null
          && last != null
          && last.range().to() == from
          && last.target().equals(target)) {
        links.set(links.size() - 1, new Link(new Range(last.range().from(), to), target));
      } else if (target != null) {
        links.add(new Link(new Range(from, to), target));
      }
      from = to;
    }
    return links;
  }

  private static Text text(String run, Span span) {
    Text text = new Text(run);
    text.getStyleClass().add("text");
    span.marks().forEach(mark -> text.getStyleClass().add(TextComposer.style(mark)));
    URI link = span.link();
    if (link != null) {
      text.getStyleClass().add("text-link");
      text.setCursor(Cursor.HAND);
      text.setUserData(new LinkTarget.Away(link)); // for the mouse on it, see LinkHand
    }
    return text;
  }

  /// Marks these stretches and no others.
  void mark(List<Hit> hits, @Nullable Hit here) {
    clear(mark -> !isLink(mark));
    for (Hit hit : hits) {
      add(hit.range(), hit.equals(here) ? PageParagraph.HERE : PageParagraph.FOUND);
    }
  }

  /// Marks one of its links and no other.
  ///
  /// @param link which one; out of range for none
  void choose(int link) {
    clear(CellText::isLink);
    if (link >= 0 && link < links.size()) {
      add(links.get(link).range(), LINK_HERE);
    }
  }

  int linkCount() {
    return links.size();
  }

  private static boolean isLink(Mark mark) {
    return mark.shape().getStyleClass().contains(LINK_HERE);
  }

  private void clear(Predicate<Mark> which) {
    getChildren().removeAll(marks.stream().filter(which).map(Mark::shape).toList());
    marks.removeIf(which);
    requestLayout();
  }

  private void add(Range range, String style) {
    Path shape = new Path();
    shape.setManaged(false);
    shape.getStyleClass().add(style);
    marks.add(new Mark(shape, range));
    getChildren().addFirst(shape);
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
      Range range = mark.range();
      mark.shape().getElements().setAll(getRangeShape(range.from(), range.to(), false));
    }
  }
}
