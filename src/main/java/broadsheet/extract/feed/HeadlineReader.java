package broadsheet.extract.feed;

import broadsheet.extract.Feed;
import broadsheet.extract.metadata.DatelineParser;
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
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes of a feed's entries the headlines that a list shows.
public final class HeadlineReader {

  private static final int LONGEST_TITLE = 500;
  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+");

  private HeadlineReader() {}

  public static List<Headline> read(Feed feed) {
    BuildTime buildTime = BuildTime.of(feed);
    List<Headline> headlines = new ArrayList<>(feed.entries().size());
    for (Feed.Entry entry : feed.entries()) {
      Headline headline = headline(entry, buildTime);
      if (headline != null) {
        headlines.add(headline);
      }
    }
    return headlines;
  }

  private static @Nullable Headline headline(Feed.Entry entry, BuildTime buildTime) {
    String title = entry.title() == null ? null : title(entry.title());
    if (title == null || entry.link() == null || !Links.isWeb(entry.link())) {
      return null;
    }
    String text = Teaser.text(entry);
    DatelineParser.Match match = text == null ? null : DatelineParser.match(text).orElse(null);
    Instant printed = entry.published() == null ? entry.updated() : entry.published();
    Instant published = buildTime.moment(printed, match, entry.link());
    return new Headline(
        title,
        TrackingParameters.strip(entry.link()),
        entry.id(),
        byline(entry.author()),
        match == null ? Dateline.NONE : dateline(match.dateline(), published),
        published,
        text == null ? null : Teaser.of(match == null ? text : text.substring(match.end())),
        entry.image() == null ? null : Picture.at(entry.image()),
        null);
  }

  /// A dateline far from the day of publication is misprinted; its date is left out.
  private static Dateline dateline(Dateline printed, @Nullable Instant published) {
    if (printed.date() == null || published == null) {
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

  /// Mail and web addresses are no names.
  private static @Nullable String byline(@Nullable String author) {
    String line = author == null ? null : PlainText.line(Characters.neutral(author));
    return line == null || ADDRESS.matcher(line).matches() ? null : line;
  }
}
