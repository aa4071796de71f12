package broadsheet.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a source fared when it was last asked.
///
/// @param asked when it was last asked; absent before the first time
/// @param answered when it last gave a good answer
/// @param nextTry not before this moment; absent if it may be asked at any time
/// @param problem in plain words why the last try failed; absent if all is well
/// @param failures tries that failed in a row
public record Health(
    @Nullable Instant asked,
    @Nullable Instant answered,
    @Nullable Instant nextTry,
    @Nullable String problem,
    int failures) {

  public static final Health UNTRIED = new Health(null, null, null, null, 0);
}
