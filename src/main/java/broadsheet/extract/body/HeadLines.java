package broadsheet.extract.body;

import broadsheet.extract.body.Phrases.Kind;
import broadsheet.extract.metadata.DatelineParser;
import java.util.List;
import java.util.regex.Pattern;

/// Old templates set kicker, headline, byline and dateline in one element, parted by line breaks
/// alone: a passage like any other, but for what its lines say.
final class HeadLines {

  /// Characters; only a byline of several people is longer.
  private static final int SHORT = 90;

  private static final Pattern LINE_END = Pattern.compile("\n");
  private static final String STOPS = ".!?…。！？؟।:";

  private HeadLines() {}

  /// Whether one of several lines is the headline or a dateline, and none is a sentence.
  static boolean are(PageView page, Passage passage) {
    if (passage.number() > Boilerplate.endOfHead(page) || passage.text().indexOf('\n') < 0) {
      return false;
    }
    List<String> lines =
        LINE_END
            .splitAsStream(passage.text())
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .toList();
    return lines.stream().anyMatch(line -> isHeadline(page, line) || isDateline(line))
        && lines.stream().allMatch(line -> isHeadline(page, line) || isLine(line));
  }

  private static boolean isHeadline(PageView page, String line) {
    return page.title.likeness(line) > 0.9;
  }

  private static boolean isDateline(String line) {
    return DatelineParser.match(line).filter(match -> match.end() >= line.length()).isPresent();
  }

  private static boolean isLine(String line) {
    boolean ended = STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return isDateline(line) || (!ended && (line.length() < SHORT || isByline(line)));
  }

  private static boolean isByline(String line) {
    int lead = (int) (Phrases.in(line) >>> Integer.SIZE);
    return (lead & Kind.AUTHOR.bit()) != 0;
  }
}
