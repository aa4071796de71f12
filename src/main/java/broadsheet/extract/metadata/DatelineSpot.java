package broadsheet.extract.metadata;

import broadsheet.extract.metadata.DatelineParser.Match;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Finds the dateline on a page: in a line of its own under the headline, or opening the text.
final class DatelineSpot {

  private static final int REACH = 60;
  private static final int ELEMENTS = 80;
  private static final int MOST_ELEMENTS = 8;
  private static final int LONGEST_LINE = 90;
  private static final int LINE = 200;
  private static final int PARAGRAPHS = 6;
  private static final int SHORTEST_PARAGRAPH = 40;

  private static final Set<String> LINES =
      Set.of("span", "font", "b", "i", "em", "div", "p", "time");

  private DatelineSpot() {}

  static Optional<Match> of(Clues clues) {
    Set<String> tried = new HashSet<>();
    for (Printed near : clues.surroundings().behindHeadline(REACH)) {
      Element element = near.element();
      if (printsItself(element)) {
        Optional<Match> match = first(near.lines(LINE), tried);
        if (match.isPresent()) {
          return match;
        }
      }
    }
    int paragraphs = 0;
    for (Element paragraph : clues.elements().tagged("p")) {
      String text = clues.surroundings().foreign(paragraph) ? "" : clues.elements().text(paragraph);
      if (text.length() >= SHORTEST_PARAGRAPH) {
        Optional<Match> match = first(List.of(text), tried);
        if (match.isPresent() || ++paragraphs >= PARAGRAPHS) {
          return match.or(() -> lineOfItsOwn(clues));
        }
      }
    }
    return lineOfItsOwn(clues);
  }

  /// Whether it prints words of its own, with few elements among them.
  private static boolean printsItself(Element element) {
    boolean words = false;
    int elements = 0;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      elements += child instanceof Element ? 1 : 0;
      words |= child instanceof TextNode text && !text.getWholeText().isBlank();
    }
    return words && elements <= MOST_ELEMENTS;
  }

  /// Looks at the lines one by one and then as one; what an element prints its parent prints too.
  private static Optional<Match> first(List<String> lines, Set<String> tried) {
    for (String line : lines) {
      Optional<Match> match = tried.add(line) ? DatelineParser.match(line) : Optional.empty();
      if (match.isPresent()) {
        return match;
      }
    }
    return lines.size() > 1 ? first(List.of(String.join(" ", lines)), tried) : Optional.empty();
  }

  /// Old templates print the dateline over the headline, in an element that holds nothing else.
  private static Optional<Match> lineOfItsOwn(Clues clues) {
    List<Element> dated = clues.elements().withFigures();
    for (Element element : dated.subList(0, Math.min(ELEMENTS, dated.size()))) {
      if (isBracketed(element) && LINES.contains(element.normalName())) {
        Optional<Match> match = whole(element.ownText().strip());
        if (match.isPresent()) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether it holds one text and nothing else, with a bracket in it.
  private static boolean isBracketed(Element element) {
    return element.childNodeSize() == 1
        && element.childNode(0) instanceof TextNode text
        && hasBracket(text.getWholeText());
  }

  private static boolean hasBracket(String line) {
    return line.indexOf('(') >= 0 || line.indexOf('/') >= 0;
  }

  /// A match that takes the whole line, with its place and what else makes a dateline.
  private static Optional<Match> whole(String line) {
    return line.length() > LONGEST_LINE
        ? Optional.empty()
        : DatelineParser.match(line)
            .filter(match -> match.end() >= line.length() && match.dateline().place() != null)
            .filter(match -> match.dateline().agency() != null && match.dateline().date() != null);
  }
}
