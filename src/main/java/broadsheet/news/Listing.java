package broadsheet.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A headline as the library lists it: what was printed, where it was seen, and what became of it.
///
/// @param source the source that brought it first; absent if only a sidebar printed it
/// @param sourceTitle the source's title or, without one, the host's name
/// @param seen when the library first met it
/// @param sorted the time it is listed by: published, else the dateline's day, else seen; never
///     later than `seen`
/// @param problem in plain words why its article could not be kept; absent if nothing went wrong
/// @param sidebars how many sidebars stand beside its article
public record Listing(
    ArticleId id,
    Headline headline,
    @Nullable SourceId source,
    String sourceTitle,
    Instant seen,
    Instant sorted,
    ReadingState state,
    @Nullable String problem,
    int sidebars) {}
