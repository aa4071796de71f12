package broadsheet.extract.body;

import broadsheet.news.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Turns a passage's runs into spans.
final class Spans {

  private Spans() {}

  static List<Span> of(Passage passage, Links links) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < passage.runs().size(); i++) {
      Passage.Run run = passage.runs().get(i);
      String text = passage.text().substring(run.start(), passage.runEnd(i));
      if (!text.isEmpty()) {
        URI link = links.link(run.href());
        spans.add(new Span(text, run.marks(), link));
      }
    }
    return spans;
  }
}
