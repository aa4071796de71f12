package broadsheet.extract.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page prints under one mark of a byline, as far as it stands with the first: in one line
/// or one small box. What is farther off signs other stories, or tells who checked the text.
final class MarkedNames {

  private static final int MOST = 8;
  private static final int BOX = 600;

  /// What may be a byline, and whom it names.
  record Line(String text, List<String> people) {

    /// A byline repeated with a job or a link behind it says nothing new.
    boolean repeats(Line other) {
      return text.contains(other.text) || other.text.contains(text);
    }
  }

  private final Element first;
  private final List<Line> all = new ArrayList<>();
  private final List<Line> beside = new ArrayList<>();

  MarkedNames(Element first) {
    this.first = first;
  }

  void add(Element element, Line line) {
    if (all.size() <= MOST && all.stream().noneMatch(line::repeats)) {
      all.add(line);
      if (isBeside(element)) {
        beside.add(line);
      }
    }
  }

  /// @return nothing where so many are marked that they sign a list of stories
  List<String> texts() {
    return lines().stream().map(Line::text).toList();
  }

  boolean namesSomebodyBut(@Nullable String siteName, URI url) {
    return lines().stream()
        .flatMap(line -> line.people.stream())
        .anyMatch(name -> !SiteName.matches(name, siteName, url));
  }

  private List<Line> lines() {
    return all.size() > MOST ? List.of() : beside;
  }

  private boolean isBeside(Element element) {
    Element box = first;
    while (box != null && !holds(box, element)) {
      box = box.parent();
    }
    return box != null && (box.equals(element) || !ShortText.lines(box, BOX).isEmpty());
  }

  private static boolean holds(Element box, Element element) {
    Element at = element;
    while (at != null && !at.equals(box)) {
      at = at.parent();
    }
    return at != null;
  }
}
