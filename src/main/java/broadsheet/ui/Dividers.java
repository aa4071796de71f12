package broadsheet.ui;

import broadsheet.ui.sidebars.Dock;
import broadsheet.ui.sidebars.Docking;

/// The edges between the parts of the desk, moved by keys: as by the mouse, and remembered so.
final class Dividers {

  /// How far one stroke of a key moves an edge, in pixels.
  private static final double STEP = 24;

  private final Columns columns;
  private final ArticleSplit split;
  private final Docking docking;

  Dividers(Columns columns, ArticleSplit split, Docking docking) {
    this.columns = columns;
    this.split = split;
    this.docking = docking;
  }

  /// @param steps that it becomes wider by, or narrower
  void widenSources(int steps) {
    columns.widenSources(steps * STEP);
  }

  /// @param steps that it becomes wider by, or narrower
  void widenList(int steps) {
    columns.widenHeadlines(steps * STEP);
  }

  /// Below the article they become higher instead.
  ///
  /// @param steps that they become wider by, or narrower
  void widenSidebars(int steps) {
    if (docking.dock() == Dock.BELOW) {
      split.raise(steps * STEP);
    } else {
      columns.widenSidebars(steps * STEP);
    }
  }

  /// The part where the keyboard is. The article gains what the list loses.
  ///
  /// @param steps that it becomes wider by, or narrower
  void widenHere(int steps) {
    switch (columns.withKeyboard()) {
      case SOURCES -> widenSources(steps);
      case HEADLINES -> widenList(steps);
      case ARTICLE -> widenList(-steps);
      case SIDEBARS -> widenSidebars(steps);
      case FRONT -> widenSources(-steps);
    }
  }
}
