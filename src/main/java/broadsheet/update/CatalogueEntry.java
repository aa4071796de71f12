package broadsheet.update;

import broadsheet.news.NewSource;
import broadsheet.news.SourceKind;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source that the reader may choose from the catalogue.
///
/// @param url its feed, or its front page where no feed is known
/// @param site the address that a person would visit
/// @param language BCP 47 tag
/// @param country two letters (ISO 3166), if it writes from or about one country above all
/// @param subjects the main one first
/// @param suggested true if it is in the set that a first run offers ready ticked
public record CatalogueEntry(
    String title,
    URI url,
    URI site,
    SourceKind kind,
    String language,
    Region region,
    @Nullable String country,
    List<Subject> subjects,
    boolean suggested) {

  public CatalogueEntry {
    subjects = List.copyOf(subjects);
  }

  /// The source to follow, in no folder.
  public NewSource toSource() {
    return new NewSource(title, url, site, kind, null, language);
  }
}
