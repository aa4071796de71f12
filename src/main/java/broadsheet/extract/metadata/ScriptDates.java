package broadsheet.extract.metadata;

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

  /// One of these is in every name above.
  private static final List<String> WORDS = List.of("ubli", "pubDate");

  private ScriptDates() {}

  static @Nullable Moment published(PageElements elements) {
    for (Element script : elements.tagged("script")) {
      String data = PageElements.script(script);
      if (WORDS.stream().noneMatch(data::contains)) {
        continue;
      }
      Matcher date = PUBLISHED.matcher(data);
      while (date.find()) {
        Moment moment = Moment.read(date.group(1), false);
        if (moment != null && moment.plausible()) {
          return moment;
        }
      }
    }
    return null;
  }
}
