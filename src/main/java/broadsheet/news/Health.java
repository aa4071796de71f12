package broadsheet.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a source fared when it was last asked.
///
/// @param asked when it was last asked; absent before the first time
/// @param answered when it last gave a good answer
/// @param nextTry after a failure, when it is asked again by itself; absent if all is well
/// @param problem in plain words why the last try failed; absent if all is well
/// @param failures tries that failed in a row
/// @param state whether it may be asked at all
public record Health(
    @Nullable Instant asked,
    @Nullable Instant answered,
    @Nullable Instant nextTry,
    @Nullable String problem,
    int failures,
    State state) {

  public static final Health UNTRIED = new Health(null, null, null, null, 0, State.OPEN);

  /// Whether a source may be asked.
  public enum State {
    OPEN,
    /// The server asked not to be asked before `nextTry`, by whomever.
    HELD,
    /// The server says that it is gone for good: it is asked only when the reader asks for
    /// it alone.
    GONE
  }
}
