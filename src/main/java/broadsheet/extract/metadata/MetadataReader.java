package broadsheet.extract.metadata;

import broadsheet.extract.metadata.DatelineParser.Match;
import broadsheet.news.Dateline;
import broadsheet.news.Metadata;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads what a page says about its article.
public final class MetadataReader {

  private MetadataReader() {}

  /// @param page is not changed
  /// @param url the page's address; relative links are resolved against it
  public static PageFacts facts(Document page, URI url) {
    Clues clues = Clues.of(page, url);
    return new PageFacts(read(clues), Paywall.declared(clues).orElse(false));
  }

  /// As [#facts], for those who need no more.
  public static Metadata read(Document page, URI url) {
    return read(Clues.of(page, url));
  }

  private static Metadata read(Clues clues) {
    String siteName = SiteName.of(clues);
    String title = TitleChoice.of(clues, siteName);
    Optional<Match> printed = DatelineSpot.of(clues);
    LocalDate filed = printed.map(match -> match.dateline().date()).orElse(null);
    OffsetDateTime published = DateChoice.published(clues, filed);
    LocalDate day = published == null ? null : published.toLocalDate();
    Dateline dateline = printed.map(match -> DatelineSpot.dated(match, day)).orElse(Dateline.NONE);
    List<String> byline = Byline.of(clues, siteName);
    return new Metadata(
        title,
        Standfirst.of(clues, title),
        byline,
        signed(dateline, byline),
        published,
        other(DateChoice.modified(clues), published),
        Topics.section(clues),
        Topics.tags(clues),
        Language.of(clues),
        siteName,
        CanonicalUrl.of(clues),
        LeadImage.of(clues),
        RightsLine.of(clues));
  }

  /// A wire that signs the story alone is its agency, also where no dateline names it.
  private static Dateline signed(Dateline dateline, List<String> byline) {
    String agency = byline.size() == 1 ? Agencies.named(byline.getFirst()) : null;
    return agency == null || dateline.agency() != null
        ? dateline
        : new Dateline(dateline.place(), agency, dateline.date());
  }

  private static @Nullable OffsetDateTime other(
      @Nullable OffsetDateTime modified, @Nullable OffsetDateTime published) {
    boolean same = modified == null || published == null || modified.isEqual(published);
    return same && published != null ? null : modified;
  }
}
