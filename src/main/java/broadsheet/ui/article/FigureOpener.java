package broadsheet.ui.article;

import broadsheet.news.Block.Figure;
import java.util.List;

/// Shows the figures of an article larger than the column.
@FunctionalInterface
public interface FigureOpener {

  /// @param figures in the order of the page
  /// @param first index of the one to show first
  void open(List<Figure> figures, int first);
}
