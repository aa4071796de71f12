package broadsheet.ui;

import broadsheet.ui.article.ArticleView;
import broadsheet.ui.commands.StoryMenu;
import broadsheet.ui.kit.Appearance;
import broadsheet.ui.sidebars.Dock;
import broadsheet.ui.sidebars.Docking;
import broadsheet.ui.sidebars.SidebarsView;
import javafx.scene.Scene;

/// The sidebars wherever they stand: beside the article, below it, or in a window of their own.
final class DockedSidebars {

  private final Docking docking;
  private final SidebarsView view;
  private final ArticleSplit split;
  private final SidebarsWindow window;

  /// @param menu what can be done to a headline of theirs
  /// @param left how the reader had them the last time
  DockedSidebars(
      DeskModel model,
      ArticleView article,
      Appearance appearance,
      StoryMenu menu,
      SidebarsState left) {
    docking = new Docking(left.dock(), left.shown());
    view = new SidebarsView(model.sidebars(), model.times(), docking, menu);
    split = new ArticleSplit(article, view, docking.at(Dock.BELOW), left.height());
    window = new SidebarsWindow(appearance, view, docking, left.window());
  }

  void attach() {
    view.attach();
    window.attach();
  }

  void detach() {
    window.detach();
    view.detach();
  }

  Docking docking() {
    return docking;
  }

  SidebarsView view() {
    return view;
  }

  /// The article, over them if they stand below it.
  ArticleSplit split() {
    return split;
  }

  /// Of their own window.
  Scene scene() {
    return window.scene();
  }

  /// @param width that they have beside the article
  SidebarsState state(double width) {
    return new SidebarsState(
        docking.dock(), docking.wanted(), width, split.height(), window.frame());
  }
}
