package broadsheet.ui.article;

import broadsheet.news.Span;
import java.util.ArrayList;
import java.util.List;

/// The lines of a paragraph: spans parted at the line breaks that its writer set.
final class Lines {

  private Lines() {}

  static List<List<Span>> of(List<Span> spans) {
    List<List<Span>> lines = new ArrayList<>();
    lines.add(new ArrayList<>());
    for (Span span : spans) {
      String[] parts = span.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(new ArrayList<>());
        }
        if (!parts[i].isEmpty()) {
          lines.getLast().add(new Span(parts[i], span.marks(), span.link()));
        }
      }
    }
    lines.removeIf(List::isEmpty);
    return lines;
  }
}
