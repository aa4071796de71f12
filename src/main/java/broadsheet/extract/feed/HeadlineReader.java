package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.metadata.DatelineParser;
import broadsheet.extract.metadata.Names;
import broadsheet.extract.text.Characters;
import broadsheet.extract.text.Links;
import broadsheet.extract.text.TrackingParameters;
import broadsheet.news.Dateline;
import broadsheet.news.Headline;
import broadsheet.news.Picture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes of a feed's entries the headlines that a list shows.
public final class HeadlineReader {

  private static final int LONGEST_TITLE = 500;

  private final BuildTime buildTime;

  /// A feed has few authors and many entries.
  private final Map<String, String> bylines = new HashMap<>();

  private HeadlineReader(Feed feed) {
    buildTime = BuildTime.of(feed);
  }

  public static List<Headline> read(Feed feed) {
    HeadlineReader reader = new HeadlineReader(feed);
    List<Headline> headlines = new ArrayList<>(feed.entries().size());
    for (Feed.Entry entry : feed.entries()) {
      Headline headline = reader.headline(entry);
      if (headline != null) {
        headlines.add(headline);
      }
    }
    return headlines;
  }

  private @Nullable Headline headline(Feed.Entry entry) {
    String title = entry.title() == null ? null : title(entry.title());
    if (title == null || entry.link() == null || !Links.isWeb(entry.link())) {
      return null;
    }
    String text = Teaser.text(entry);
    DatelineParser.Match match = text == null ? null : DatelineParser.match(text).orElse(null);
    Instant printed = entry.published() == null ? entry.updated() : entry.published();
    String teaser =
        text == null ? null : Teaser.of(match == null ? text : text.substring(match.end()));
    Instant published = buildTime.moment(printed, match, entry.link());
    return new Headline(
        title,
        TrackingParameters.strip(entry.link()),
        entry.id(),
        byline(entry.author()),
        match == null ? Dateline.NONE : dateline(match, published),
        published,
        teaser == null || teaser.equals(title) ? null : teaser,
        entry.image() == null ? null : Picture.at(entry.image()),
        null);
  }

  /// A dateline far from the day of publication is misprinted; its date is left out.
  private Dateline dateline(DatelineParser.Match match, @Nullable Instant published) {
    Dateline printed = match.dateline();
    if (published == null) {
      return new Dateline(printed.place(), printed.agency(), buildTime.day(match));
    }
    if (printed.date() == null) {
      return printed;
    }
    LocalDate day = LocalDate.ofInstant(published, ZoneOffset.UTC);
    boolean near = Math.abs(ChronoUnit.DAYS.between(printed.date(), day)) < 300;
    return near ? printed : new Dateline(printed.place(), printed.agency(), null);
  }

  private static @Nullable String title(String printed) {
    String line = PlainText.line(Characters.neutral(printed));
    return line == null ? null : Teaser.cut(line, LONGEST_TITLE);
  }

  /// People only: a mail address, an agency or the site itself is no byline.
  private @Nullable String byline(@Nullable String author) {
    String names =
        author == null
            ? ""
            : bylines.computeIfAbsent(
                author, any -> String.join(", ", Names.people(Characters.neutral(any))));
    return names.isEmpty() ? null : names;
  }
}
