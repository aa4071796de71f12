package broadsheet.news;

import java.time.Instant;
import java.util.List;

/// What stood under one title on a source's pages over time: sites fill a group anew at every
/// serve.
///
/// @param headlines each once, last seen first
public record SidebarHistory(String title, List<Seen> headlines) {

  public SidebarHistory {
    headlines = List.copyOf(headlines);
  }

  /// A headline and when it stood there.
  public record Seen(Listing headline, Instant first, Instant last) {}
}
