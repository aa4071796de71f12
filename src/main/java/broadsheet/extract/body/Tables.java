package broadsheet.extract.body;

import broadsheet.news.Block.Cell;
import broadsheet.news.Block.Table;
import broadsheet.news.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells tables of data from tables that only lay out the page.
final class Tables {

  private final BitSet kept;
  private final URI base;

  Tables(BitSet kept, URI base) {
    this.kept = kept;
    this.base = base;
  }

  /// The table's rows, or nothing if it lays out other blocks.
  @Nullable Table read(Box table) {
    List<List<Cell>> rows = new ArrayList<>();
    if (!addRows(table, rows)) {
      return null;
    }
    boolean narrow = rows.stream().allMatch(row -> row.size() < 2);
    return narrow && !rows.isEmpty() ? null : new Table(rows);
  }

  private boolean addRows(Box box, List<List<Cell>> rows) {
    for (Part part : box.parts()) {
      if (part instanceof Box inner) {
        switch (inner.tag()) {
          case "tr" -> {
            List<Cell> row = new ArrayList<>();
            if (!addCells(inner, row)) {
              return false;
            }
            if (!row.isEmpty()) {
              rows.add(row);
            }
          }
          case "thead", "tbody", "tfoot" -> {
            if (!addRows(inner, rows)) {
              return false;
            }
          }
          default -> {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    return true;
  }

  private boolean addCells(Box row, List<Cell> cells) {
    for (Part part : row.parts()) {
      if (!(part instanceof Box cell)) {
        return false;
      }
      List<Span> spans = new ArrayList<>();
      int[] passages = {0};
      if (!addText(cell, spans, passages) || passages[0] > 6) {
        return false;
      }
      if (!spans.isEmpty()) {
        cells.add(new Cell(cell.tag().equals("th"), spans));
      }
    }
    return true;
  }

  private boolean addText(Box box, List<Span> spans, int[] passages) {
    for (Part part : box.parts()) {
      switch (part) {
        case Passage passage -> {
          passages[0]++;
          if (kept.get(passage.number())) {
            if (!spans.isEmpty()) {
              spans.add(Span.of("\n"));
            }
            spans.addAll(Spans.of(passage, base));
          }
        }
        case Box inner -> {
          boolean layout = inner.tag().equals("table") || inner.tag().equals("figure");
          if (layout || !addText(inner, spans, passages)) {
            return false;
          }
        }
        case Part.Image image -> {}
        case Part.Card card -> {
          return false;
        }
        case Part.Line line -> {}
      }
    }
    return true;
  }
}
