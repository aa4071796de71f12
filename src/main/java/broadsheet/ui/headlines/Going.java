package broadsheet.ui.headlines;

import broadsheet.news.ArticleId;
import java.util.HashSet;
import java.util.Set;

/// Headlines that left the list while the library still had them. What was read of it before it let
/// them go must not bring them back.
final class Going {

  private final Set<ArticleId> going = new HashSet<>();
  private final Set<ArticleId> gone = new HashSet<>();

  void add(ArticleId id) {
    going.add(id);
  }

  boolean has(ArticleId id) {
    return going.contains(id);
  }

  /// It stays after all.
  void stays(ArticleId id) {
    going.remove(id);
    gone.remove(id);
  }

  /// The library has let it go.
  void isGone(ArticleId id) {
    gone.add(id);
  }

  /// The list is read anew from now on: should the library have something again, that is true.
  void readAnew() {
    going.removeAll(gone);
    gone.clear();
  }
}
