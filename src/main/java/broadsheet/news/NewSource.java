package broadsheet.news;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A source that the reader is about to follow.
public record NewSource(
    String title,
    URI url,
    @Nullable URI site,
    SourceKind kind,
    @Nullable String folder,
    @Nullable String language) {

  /// The same source, filed in `folder`.
  public NewSource in(@Nullable String folder) {
    return new NewSource(title, url, site, kind, folder, language);
  }
}
