package broadsheet.update;

import broadsheet.news.Headline;
import broadsheet.news.NewSource;
import java.util.List;

/// What an address that the reader typed turned out to be.
public sealed interface Found {

  /// @param headlines what it announces now, as a preview
  record Followable(NewSource source, List<Headline> headlines) implements Found {}

  /// @param why one plain sentence
  record Nothing(String why) implements Found {}
}
