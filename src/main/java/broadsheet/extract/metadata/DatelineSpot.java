package broadsheet.extract.metadata;

import broadsheet.extract.metadata.DatelineParser.Match;
import broadsheet.news.Dateline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the dateline on a page: in a line of its own under the headline, or opening the text.
final class DatelineSpot {

  private static final int REACH = 60;
  private static final int ELEMENTS = 300;
  private static final int LONGEST_LINE = 90;
  private static final int LINE = 200;
  private static final int PARAGRAPHS = 6;
  private static final int SHORTEST_PARAGRAPH = 40;

  /// How far the printed day may lie from the page's own date.
  private static final long NEAR = 14;

  private static final Set<String> LINES =
      Set.of("span", "font", "b", "i", "em", "div", "p", "time");

  private DatelineSpot() {}

  static Optional<Match> of(Clues clues) {
    List<String> heads = new ArrayList<>();
    for (Element element : clues.surroundings().behindHeadline(REACH)) {
      if (!element.ownText().isEmpty() && element.childrenSize() <= 8) {
        List<String> lines = ShortText.lines(element, LINE);
        heads.addAll(lines);
        if (lines.size() > 1) {
          heads.add(String.join(" ", lines));
        }
      }
    }
    int paragraphs = 0;
    for (Element paragraph : clues.elements().tagged("p")) {
      String text = paragraph.text();
      if (text.length() >= SHORTEST_PARAGRAPH && !clues.surroundings().foreign(paragraph)) {
        heads.add(text);
        if (++paragraphs >= PARAGRAPHS) {
          break;
        }
      }
    }
    return heads.stream()
        .map(DatelineParser::match)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> lineOfItsOwn(clues));
  }

  /// Old templates print the dateline over the headline, in an element that holds nothing else.
  private static Optional<Match> lineOfItsOwn(Clues clues) {
    return clues.elements().all().stream()
        .filter(element -> LINES.contains(element.normalName()))
        .limit(ELEMENTS)
        .filter(element -> element.childNodeSize() == 1)
        .flatMap(element -> whole(element.ownText().strip()).stream())
        .findFirst();
  }

  /// A match that takes the whole line, with its place and what else makes a dateline.
  private static Optional<Match> whole(String line) {
    boolean bracket = line.indexOf('(') >= 0 || line.indexOf('/') >= 0;
    return !bracket || line.length() > LONGEST_LINE
        ? Optional.empty()
        : DatelineParser.match(line)
            .filter(match -> match.end() >= line.length() && match.dateline().place() != null)
            .filter(match -> match.dateline().agency() != null && match.dateline().date() != null);
  }

  /// Gives the printed day the year of the page's own date, where it has none or a wrong one.
  static Dateline dated(Match match, @Nullable LocalDate page) {
    Dateline dateline = match.dateline();
    if (page == null || match.day() == null) {
      return dateline;
    }
    LocalDate near = DatelineDay.nearest(match.day(), page);
    boolean fits = Math.abs(ChronoUnit.DAYS.between(near, page)) <= NEAR;
    return fits ? new Dateline(dateline.place(), dateline.agency(), near) : dateline;
  }
}
