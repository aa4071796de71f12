package broadsheet.extract.body;

import broadsheet.news.Mark;
import broadsheet.news.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Turns a passage's runs into spans.
final class Spans {

  private static final Mark[] MARKS = Mark.values();

  private Spans() {}

  static List<Span> of(Passage passage, Links links) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < passage.runs().size(); i++) {
      Passage.Run run = passage.runs().get(i);
      String text = passage.text().substring(run.start(), passage.runEnd(i));
      if (!text.isEmpty()) {
        URI link = links.link(run.href());
        spans.add(new Span(text, marks(run.marks()), link));
      }
    }
    return spans;
  }

  private static Set<Mark> marks(int bits) {
    if (bits == 0) {
      return Set.of();
    }
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Mark mark : MARKS) {
      if ((bits & 1 << mark.ordinal()) != 0) {
        marks.add(mark);
      }
    }
    return marks;
  }
}
