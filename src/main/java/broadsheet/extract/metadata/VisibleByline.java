package broadsheet.extract.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The byline as the page prints it.
final class VisibleByline {

  private VisibleByline() {}

  /// @return one text a name, or one for all; nothing if nothing looks like a byline
  static @Nullable Told<List<String>> of(Clues clues, @Nullable String siteName) {
    MarkedByline own = MarkedByline.own(clues, siteName);
    Told<List<String>> bare = own.namesSomebody() ? null : BareByline.of(clues, siteName);
    Told<List<String>> best = bare == null ? own.line() : bare;
    return best == null ? MarkedByline.aside(clues, siteName) : best;
  }
}
