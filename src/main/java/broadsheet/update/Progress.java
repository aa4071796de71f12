package broadsheet.update;

import org.jspecify.annotations.Nullable;

/// How far an update is. Counts only grow; `articles` may grow while sources are still being asked.
///
/// @param articlesDone articles kept or found unavailable, of `articles` to bring
/// @param articlesKept of those done, how many are in the library
/// @param images pictures kept
/// @param failures sources that gave no good answer
/// @param current what was last begun, for the reader's eye; absent at the end
public record Progress(
    int sourcesDone,
    int sources,
    int articlesDone,
    int articles,
    int articlesKept,
    int images,
    int failures,
    @Nullable String current,
    State state) {

  /// Where the update stands.
  public enum State {
    RUNNING,
    DONE,
    /// The reader stopped it; what was brought is kept.
    STOPPED
  }
}
