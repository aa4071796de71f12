package broadsheet.extract.metadata;

import broadsheet.extract.text.ScriptText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Dates in the data that a page carries for its own scripts; for pages that say it nowhere else.
final class ScriptDates {

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "[\"'](?:datePublished|date_published|publishedAt|published_at|publishedDate|publishDate"
              + "|publish_date|publicationDate|publication_date|firstPublished|publishedTime|pubDate"
              + "|contentPublishingDate|articlePublishDate)\\\\?[\"']\\s*:\\s*\\\\?[\"']"
              + "((?:19|20)\\d\\d-\\d\\d-\\d\\d[^\"'\\\\]{0,20})");

  /// What all the names above have in common, and how they go on.
  private static final String WORD = "ub";

  private static final List<String> REST = List.of("li", "Date");
  private static final int BEFORE_WORD = 12;

  private ScriptDates() {}

  static @Nullable Moment published(PageElements elements) {
    for (Element script : elements.tagged("script")) {
      String data = ScriptText.of(script);
      Matcher date = PUBLISHED.matcher(data);
      for (int at = nextWord(data, 0); at >= 0; at = nextWord(data, at + 1)) {
        int quote = quoteBefore(data, at);
        boolean found = quote >= 0 && date.region(quote, data.length()).lookingAt();
        Moment moment = found ? Moment.read(date.group(1), false) : null;
        if (moment != null && moment.plausible()) {
          return moment;
        }
      }
    }
    return null;
  }

  /// Scripts are most of many pages: a search for a word runs through them much faster than a
  /// pattern does that tries every quotation mark.
  private static int nextWord(String data, int from) {
    int at = data.indexOf(WORD, from);
    while (at >= 0 && !goesOn(data, at + WORD.length())) {
      at = data.indexOf(WORD, at + 1);
    }
    return at;
  }

  private static boolean goesOn(String data, int at) {
    for (String rest : REST) {
      if (data.startsWith(rest, at)) {
        return true;
      }
    }
    return false;
  }

  private static int quoteBefore(String data, int at) {
    for (int i = at - 1; i >= Math.max(0, at - BEFORE_WORD); i--) {
      if (data.charAt(i) == '"' || data.charAt(i) == '\'') {
        return i;
      }
    }
    return -1;
  }
}
