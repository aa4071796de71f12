package broadsheet.ui.front;

import java.util.List;

/// Short headlines of one section under its title.
///
/// @param all how many stories the section has in the whole edition
public record Briefs(Section section, int all, List<Story> stories) {
  public Briefs {
    stories = List.copyOf(stories);
  }
}
