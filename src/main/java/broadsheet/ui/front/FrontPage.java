package broadsheet.ui.front;

import java.util.List;
import java.util.stream.Stream;

/// One page: what leads it, what stands beside and under the lead, and the columns of briefs.
public record FrontPage(Story lead, List<Story> seconds, List<List<Briefs>> columns) {
  public FrontPage {
    seconds = List.copyOf(seconds);
    columns = columns.stream().map(List::copyOf).toList();
  }

  /// All its stories, the lead first.
  public Stream<Story> stories() {
    return Stream.concat(
        Stream.concat(Stream.of(lead), seconds.stream()),
        columns.stream().flatMap(List::stream).flatMap(briefs -> briefs.stories().stream()));
  }
}
