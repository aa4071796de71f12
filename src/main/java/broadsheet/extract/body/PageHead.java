package broadsheet.extract.body;

import broadsheet.extract.body.Phrases.Kind;
import broadsheet.extract.metadata.DatelineParser;
import broadsheet.extract.metadata.Names;

/// What stands over the story and is told elsewhere: its headline, who wrote it, where and when.
final class PageHead {

  /// Words; a byline or a date is shorter.
  private static final int SHORT = 14;

  /// Passages from the heading to what still belongs to it.
  private static final int REACH = 3;

  /// Of the words of a line and of the title, so many are the same if it is the headline.
  private static final double SAME = 0.9;

  private PageHead() {}

  /// The passage at which the head ends: the first prose, or soon behind the heading where a
  /// dateline or the heading itself is long enough to be taken for prose.
  static int end(PageView page) {
    return Math.max(page.firstProse, page.h1 < 0 ? 0 : page.h1 + REACH);
  }

  static boolean isHeadline(PageView page, Passage passage) {
    return (passage.number() <= page.firstProse || passage.number() == page.h1)
        && isHeadline(page, passage.text());
  }

  static boolean isHeadline(PageView page, String line) {
    return page.title.likeness(line) > SAME;
  }

  /// Opens with a word for the author or the time.
  static boolean isBylineOrDate(PageView page, Passage passage) {
    Measure measure = page.measures.get(passage.number());
    int byOrOn = Kind.AUTHOR.bit() | Kind.TIME.bit();
    return passage.number() < page.firstProse
        && measure.words() < SHORT
        && !measure.ended()
        && (measure.lead() & byOrOn) != 0;
  }

  /// Names the writers whom the page declares.
  static boolean isByline(PageView page, Passage passage) {
    return passage.number() < end(page)
        && page.measures.get(passage.number()).words() < SHORT
        && !page.byline.isEmpty()
        && passage.text().contains(firstWord(page.byline.getFirst()))
        && Names.people(passage.text()).equals(page.byline);
  }

  /// What [Names#people] leaves of a name as it is printed.
  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  static boolean isDateline(PageView page, Passage passage) {
    return passage.number() < end(page)
        && page.measures.get(passage.number()).words() < SHORT
        && isDateline(passage.text());
  }

  /// Whether a line holds a dateline and nothing else.
  static boolean isDateline(String line) {
    return DatelineParser.match(line).filter(match -> match.end() >= line.length()).isPresent();
  }
}
