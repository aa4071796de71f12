package broadsheet.exchange;

import broadsheet.news.NewSource;
import java.util.List;

/// What came of reading a list of sources.
public sealed interface OpmlResult {

  /// @param sources in the file's order, each address once
  /// @param skipped entries whose address cannot be followed
  record Read(List<NewSource> sources, int skipped) implements OpmlResult {
    public Read {
      sources = List.copyOf(sources);
    }
  }

  /// @param why one plain sentence
  record NotOpml(String why) implements OpmlResult {}
}
