package broadsheet.ui.front;

import java.util.List;

/// Decides what stands where on the front page.
@FunctionalInterface
public interface Makeup {

  /// Lays out an edition. Each story stands on one of its pages, once.
  ///
  /// @param stories newest first
  List<FrontPage> pages(List<Story> stories, Sheet sheet);
}
