package broadsheet.ui.follow;

import broadsheet.news.Headline;
import broadsheet.update.Found;
import java.util.List;

/// What a source announces, as far as it was asked.
sealed interface Preview {

  record NotAsked() implements Preview {}

  record Asking() implements Preview {}

  record Headlines(List<Headline> headlines) implements Preview {
    public Headlines {
      headlines = List.copyOf(headlines);
    }
  }

  /// @param why one plain sentence
  record Failed(String why) implements Preview {}

  static Preview of(Found found) {
    return switch (found) {
      case Found.Followable(_, var headlines, _) -> new Headlines(headlines);
      case Found.Nothing(var why) -> new Failed(why);
    };
  }
}
