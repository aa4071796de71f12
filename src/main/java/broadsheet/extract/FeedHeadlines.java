package broadsheet.extract;

import broadsheet.extract.metadata.DatelineParser;
import broadsheet.extract.text.TrackingParameters;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Picture;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// The headlines of a feed, as a list shows them: dateline and real date read from the teaser,
/// tracking parameters cut, entries that lead nowhere left out.
public final class FeedHeadlines {

  /// What a list shows of a teaser, in characters.
  private static final int LONGEST_SUMMARY = 600;

  private FeedHeadlines() {}

  public static List<Headline> of(Feed feed) {
    boolean builtAtOnce = builtAtOnce(feed.entries());
    List<Headline> headlines = new ArrayList<>();
    for (Feed.Entry entry : feed.entries()) {
      URI link = entry.link();
      if (link != null && entry.title() != null && !entry.title().isBlank()) {
        headlines.add(headline(entry, entry.title(), TrackingParameters.strip(link), builtAtOnce));
      }
    }
    return headlines;
  }

  /// Some publishers stamp every item with the moment at which the feed was built.
  private static boolean builtAtOnce(List<Feed.Entry> entries) {
    return entries.size() > 1
        && entries.stream().map(Feed.Entry::published).distinct().count() == 1;
  }

  private static Headline headline(
      Feed.Entry entry, String title, URI link, boolean builtAtOnce) {
    String teaser = text(entry.summaryHtml());
    Optional<DatelineParser.Match> match = DatelineParser.match(teaser);
    Dateline dateline = match.map(DatelineParser.Match::dateline).orElse(Dateline.NONE);
    String summary = match.map(found -> teaser.substring(found.end())).orElse(teaser).strip();
    return new Headline(
        title,
        link,
        entry.id(),
        entry.author(),
        dateline,
        published(entry, dateline, builtAtOnce),
        summary.isEmpty() ? null : cut(summary),
        entry.image() == null ? null : Picture.at(entry.image()),
        null);
  }

  /// The dateline's day wins over a moment that says only when the feed was built.
  private static @Nullable Instant published(
      Feed.Entry entry, Dateline dateline, boolean builtAtOnce) {
    Instant printed = entry.published() != null ? entry.published() : entry.updated();
    LocalDate day = dateline.date();
    if (day == null || (printed != null && !builtAtOnce)) {
      return printed;
    }
    Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return printed != null && printed.isBefore(noon) ? printed : noon;
  }

  private static String text(@Nullable String html) {
    return html == null ? "" : Jsoup.parseBodyFragment(html).text();
  }

  private static String cut(String summary) {
    return summary.length() <= LONGEST_SUMMARY ? summary : summary.substring(0, LONGEST_SUMMARY);
  }
}
