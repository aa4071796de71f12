package broadsheet.news;

import java.util.List;

/// A titled group of headlines printed beside an article: "24/7 Energy News Coverage".
///
/// @param headlines in the order of the page, none twice
public record Sidebar(String title, List<Headline> headlines) {
  public Sidebar {
    headlines = List.copyOf(headlines);
  }
}
