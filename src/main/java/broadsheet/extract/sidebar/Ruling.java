package broadsheet.extract.sidebar;

import broadsheet.news.Headline;
import broadsheet.news.Sidebar;
import java.util.List;
import java.util.Map;

/// What a run of links was found to be.
sealed interface Ruling {

  /// @param headlines by what links to the same story share, in the order of the page
  record Group(String title, Map<String, Headline> headlines) implements Ruling {
    Sidebar sidebar() {
      return new Sidebar(title, List.copyOf(headlines.values()));
    }
  }

  record None(Refusal refusal) implements Ruling {}
}
