package broadsheet.extract.body;

import broadsheet.extract.text.Links;
import broadsheet.news.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a passage's runs into spans.
final class Spans {

  private Spans() {}

  static List<Span> of(Passage passage, URI base) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < passage.runs().size(); i++) {
      Passage.Run run = passage.runs().get(i);
      String text = passage.text().substring(run.start(), passage.runEnd(i));
      if (!text.isEmpty()) {
        URI link = linked(run.href(), base);
        spans.add(new Span(text, run.marks(), link));
      }
    }
    return spans;
  }

  /// Only what a reader may safely follow; a jump within the page is none.
  private static @Nullable URI linked(@Nullable String href, URI base) {
    if (href == null || href.startsWith("#")) {
      return null;
    }
    URI uri = Links.absolute(href, base);
    boolean mail = uri != null && "mailto".equalsIgnoreCase(uri.getScheme());
    return uri != null && (mail || Links.isWeb(uri)) ? uri : null;
  }
}
