package broadsheet.extract;

import broadsheet.news.Rest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed as published: RSS, RDF, Atom, CDF or JSON Feed, all told alike. Links are absolute.
///
/// @param link the site that a person would visit
/// @param icon the picture that it gives itself, the small one if there are two
/// @param language BCP 47 tag as declared
/// @param built when the feed says that it was made, which some print as every entry's own date
/// @param rest how long it asks to be left alone
public record Feed(
    @Nullable String title,
    @Nullable URI link,
    @Nullable URI icon,
    @Nullable String language,
    @Nullable Instant built,
    Rest rest,
    List<Entry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /// One item.
  ///
  /// @param id RSS `guid`, Atom `id`
  /// @param title plain text
  /// @param author people as printed
  /// @param summaryHtml the teaser; sanitised HTML
  /// @param contentHtml the whole text, where the feed brings it; sanitised HTML
  public record Entry(
      @Nullable String id,
      @Nullable String title,
      @Nullable URI link,
      @Nullable String author,
      @Nullable Instant published,
      @Nullable Instant updated,
      @Nullable String summaryHtml,
      @Nullable String contentHtml,
      @Nullable URI image,
      List<Enclosure> enclosures) {

    public Entry {
      enclosures = List.copyOf(enclosures);
    }
  }

  /// A file that an item brings along.
  ///
  /// @param length bytes as declared; absent if it is no number
  public record Enclosure(URI url, @Nullable String type, @Nullable Long length) {}
}
