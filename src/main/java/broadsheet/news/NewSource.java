package broadsheet.news;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A source that the reader is about to follow.
///
/// @param trusted true if the reader named it by hand while its host was on a private network:
///     requests may go there. Nothing else ever gives trust, or a public name that is pointed to a
///     private address afterwards would lead in
public record NewSource(
    String title,
    URI url,
    @Nullable URI site,
    SourceKind kind,
    @Nullable String folder,
    @Nullable String language,
    boolean trusted) {

  /// One that may only be asked where it is public.
  public NewSource(
      String title,
      URI url,
      @Nullable URI site,
      SourceKind kind,
      @Nullable String folder,
      @Nullable String language) {
    this(title, url, site, kind, folder, language, false);
  }

  /// The same source, filed in `folder`.
  public NewSource in(@Nullable String folder) {
    return new NewSource(title, url, site, kind, folder, language, trusted);
  }

  /// The same source, named by hand on a private network.
  public NewSource asTrusted() {
    return new NewSource(title, url, site, kind, folder, language, true);
  }
}
