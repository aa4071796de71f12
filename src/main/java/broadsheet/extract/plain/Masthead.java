package broadsheet.extract.plain;

import broadsheet.extract.metadata.DatelineParser;
import broadsheet.extract.plain.Paragraphs.Paragraph;
import java.util.List;

/// What a page saved as text prints over its headline: the paper's name, its sections, the day.
///
/// The byline or the dateline gives the headline away: it is the line above, or above the
/// standfirst. Only short lines over it are a masthead; over a sentence the text has begun.
final class Masthead {

  /// Lines; a byline further down belongs to something else.
  private static final int LOOK_AT = 16;

  /// Words; fewer name a section ("World news") rather than tell a story.
  private static final int HEADLINE = 4;

  private Masthead() {}

  /// @return how many paragraphs stand over the headline
  static int length(List<Paragraph> paragraphs) {
    int headline = headline(paragraphs, byline(paragraphs));
    return paragraphs.subList(0, headline).stream().allMatch(Masthead::isLine) ? headline : 0;
  }

  /// Where the writer or the dateline stands, 0 if they cannot be told.
  private static int byline(List<Paragraph> paragraphs) {
    for (int i = 1; i < Math.min(LOOK_AT, paragraphs.size()); i++) {
      String text = paragraphs.get(i).text();
      boolean signed = Heads.opensByline(text) > 0 && !Lines.isSentence(text);
      if (signed || DatelineParser.match(text).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /// The last line over the byline that is long enough for a headline, else the last one; 0 if none
  /// stands there.
  private static int headline(List<Paragraph> paragraphs, int byline) {
    int last = 0;
    for (int i = byline - 1; i >= 0; i--) {
      String text = paragraphs.get(i).text();
      if (Lines.isDay(text) || (Lines.isSentence(text) && i > 0)) {
        continue;
      }
      if (Lines.words(text) >= HEADLINE) {
        return i;
      }
      last = Math.max(last, i);
    }
    return last;
  }

  private static boolean isLine(Paragraph paragraph) {
    return Lines.isLine(paragraph.text());
  }
}
