package broadsheet.extract.body;

import broadsheet.extract.body.Phrases.Kind;
import java.util.List;
import java.util.regex.Pattern;

/// Old templates set kicker, headline, byline and dateline in one element, parted by line breaks
/// alone: a passage like any other, but for what its lines say.
final class StackedHead {

  /// Characters; only a byline of several people is longer.
  private static final int SHORT = 90;

  private static final Pattern LINE_END = Pattern.compile("\n");
  private static final String STOPS = ".!?…。！？؟।:";

  private StackedHead() {}

  /// Whether one of several lines is the headline or a dateline, and none is a sentence.
  static boolean is(PageView page, Passage passage) {
    if (passage.number() > PageHead.end(page) || passage.text().indexOf('\n') < 0) {
      return false;
    }
    List<String> lines =
        LINE_END
            .splitAsStream(passage.text())
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .toList();
    return lines.stream().anyMatch(line -> isTold(page, line))
        && lines.stream().allMatch(line -> isTold(page, line) || isLine(line));
  }

  private static boolean isTold(PageView page, String line) {
    return PageHead.isHeadline(page, line) || PageHead.isDateline(line);
  }

  private static boolean isLine(String line) {
    boolean ended = STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return !ended && (line.length() < SHORT || isByline(line));
  }

  private static boolean isByline(String line) {
    return (Phrases.lead(Phrases.in(line)) & Kind.AUTHOR.bit()) != 0;
  }
}
