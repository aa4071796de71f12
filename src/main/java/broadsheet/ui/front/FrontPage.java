package broadsheet.ui.front;

import java.util.List;
import java.util.stream.Stream;

/// One page: what leads it, what stands beside and under the lead, and the columns of briefs.
public record FrontPage(
    Story lead, List<Second> beside, List<Second> under, List<List<Briefs>> columns) {
  public FrontPage {
    beside = List.copyOf(beside);
    under = List.copyOf(under);
    columns = columns.stream().map(List::copyOf).toList();
  }

  /// All its stories, the lead first.
  public Stream<Story> stories() {
    return Stream.of(
            Stream.of(lead),
            beside.stream().map(Second::story),
            under.stream().map(Second::story),
            columns.stream().flatMap(List::stream).flatMap(briefs -> briefs.stories().stream()))
        .flatMap(stories -> stories);
  }
}
