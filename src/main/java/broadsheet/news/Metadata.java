package broadsheet.news;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a page says about its article, apart from the text itself. What it does not say is absent.
///
/// @param title the headline, without the site's name
/// @param standfirst the lines under the headline that sum the story up
/// @param byline the people who wrote it, in printed order: no titles, no "Staff", no agency; where
///     no person is named, the house or wire that signs it
/// @param published where the page tells the day alone, that day's midnight
/// @param modified the last change, if it differs from `published`
/// @param section the part of the paper it stands in, "Asia"
/// @param language BCP 47 tag, "en" or "pt-BR"
/// @param siteName the publication, "Harbour Wire"
/// @param leadImage the picture that stands for the article
/// @param rights the copyright line as printed
public record Metadata(
    String title,
    @Nullable String standfirst,
    List<String> byline,
    Dateline dateline,
    @Nullable OffsetDateTime published,
    @Nullable OffsetDateTime modified,
    @Nullable String section,
    List<String> tags,
    @Nullable String language,
    @Nullable String siteName,
    @Nullable URI canonicalUrl,
    @Nullable Picture leadImage,
    @Nullable String rights) {

  public Metadata {
    byline = List.copyOf(byline);
    tags = List.copyOf(tags);
  }

  /// When it was published, where the page tells the hour too.
  public Optional<Instant> moment() {
    return published == null || published.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? Optional.empty()
        : Optional.of(published.toInstant());
  }

  /// The day it was published, where the page was made; else that of its dateline.
  public Optional<LocalDate> day() {
    return Optional.ofNullable(published == null ? dateline.date() : published.toLocalDate());
  }

  public static Metadata titled(String title) {
    return new Metadata(
        title,
        null,
        List.of(),
        Dateline.NONE,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }
}
