package broadsheet.ui.follow;

import broadsheet.news.NewSource;
import java.util.List;

/// What became of what was typed, pasted or dropped.
sealed interface Outcome {

  /// Nothing was looked at yet.
  record Nothing() implements Outcome {}

  record Looking() implements Outcome {}

  /// @param why one plain sentence
  record Wrong(String why) implements Outcome {}

  /// One source, the only candidate.
  ///
  /// @param feeds what the page offers in its place; empty if there is no choice
  record One(Candidates candidates, List<NewSource> feeds) implements Outcome {}

  /// A list of addresses or sources.
  ///
  /// @param left how many lines more there were than are taken at once
  /// @param skipped entries of the list that cannot be followed
  record Many(Candidates candidates, int left, int skipped) implements Outcome {}
}
