package broadsheet.extract.metadata;

import broadsheet.extract.metadata.DatelineParser.Match;
import broadsheet.news.Dateline;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a page says about its article.
public final class MetadataReader {

  private MetadataReader() {}

  /// What the page says, with what on it told each part.
  ///
  /// @param page is not changed
  /// @param url the page's address; relative links are resolved against it
  public static Account account(PageElements page, URI url) {
    return account(Clues.of(page, url));
  }

  private static Account account(Clues clues) {
    Told<String> site = SiteName.of(clues);
    String siteName = Told.valueOf(site);
    Told<String> title = TitleChoice.of(clues, siteName);
    Optional<Match> printed = DatelineSpot.of(clues);
    LocalDate filed = printed.map(match -> match.dateline().date()).orElse(null);
    Told<OffsetDateTime> published = DateChoice.published(clues, filed);
    Told<List<String>> byline = Byline.of(clues, siteName);
    return new Account(
        title,
        Standfirst.of(clues, title.value()),
        byline,
        signed(dateline(printed.orElse(null), published), byline),
        published,
        other(DateChoice.modified(clues), published),
        Topics.section(clues),
        Topics.tags(clues),
        Language.of(clues),
        site,
        CanonicalUrl.of(clues),
        LeadImage.of(clues),
        RightsLine.of(clues),
        Paywall.declared(clues).orElse(false));
  }

  private static @Nullable Told<Dateline> dateline(
      @Nullable Match printed, @Nullable Told<OffsetDateTime> published) {
    LocalDate day = published == null ? null : published.value().toLocalDate();
    if (printed == null) {
      return null;
    }
    Told<Dateline> told = new Told<>(printed.dated(day), "printed at the story's head");
    boolean dated = Objects.equals(told.value().date(), printed.dateline().date());
    return dated ? told : told.also("its year by the page's date");
  }

  /// A wire that signs the story alone is its agency, also where no dateline names it.
  private static @Nullable Told<Dateline> signed(
      @Nullable Told<Dateline> dateline, @Nullable Told<List<String>> byline) {
    List<String> names = byline == null ? List.of() : byline.value();
    String agency = names.size() == 1 ? Agencies.named(names.getFirst()) : null;
    Dateline printed = dateline == null ? Dateline.NONE : dateline.value();
    if (agency == null || printed.agency() != null) {
      return dateline;
    }
    Dateline whole = new Dateline(printed.place(), agency, printed.date());
    return dateline == null
        ? new Told<>(whole, "the byline")
        : dateline.as(whole).also("the agency by the byline");
  }

  private static @Nullable Told<OffsetDateTime> other(
      @Nullable Told<OffsetDateTime> modified, @Nullable Told<OffsetDateTime> published) {
    boolean same =
        modified != null && published != null && modified.value().isEqual(published.value());
    return same ? null : modified;
  }
}
