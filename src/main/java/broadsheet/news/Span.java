package broadsheet.news;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A run of text with one look. Its white space is already folded; a line break is "\n".
///
/// @param link where the text leads: always absolute, always http, https or mailto
public record Span(String text, Set<Mark> marks, @Nullable URI link) {

  public Span {
    marks = Set.copyOf(marks);
  }

  public static Span of(String text) {
    return new Span(text, Set.of(), null);
  }

  /// The text of `spans` as one line of reading, without any mark.
  public static String text(List<Span> spans) {
    if (spans.size() == 1) {
      return spans.getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
