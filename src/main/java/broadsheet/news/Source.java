package broadsheet.news;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A site or section that the reader follows.
///
/// @param url the feed's or front page's address; it may change, `id` does not
/// @param site the address that a person would visit
/// @param folder where the reader filed it; absent at the top level
/// @param language BCP 47 tag, if known
/// @param trusted as in [NewSource]
public record Source(
    SourceId id,
    String title,
    URI url,
    @Nullable URI site,
    SourceKind kind,
    @Nullable String folder,
    @Nullable String language,
    boolean trusted,
    SourceSettings settings,
    Rhythm rhythm,
    Health health) {}
