package broadsheet.update;

import broadsheet.news.Headline;
import broadsheet.news.NewSource;
import java.util.List;

/// What an address that the reader typed turned out to be.
public sealed interface Found {

  /// @param headlines what it announces now, as a preview
  /// @param feeds all that the page declares, if there are several; [Updater#preview] looks at one
  record Followable(NewSource source, List<Headline> headlines, List<NewSource> feeds)
      implements Found {

    public Followable {
      headlines = List.copyOf(headlines);
      feeds = List.copyOf(feeds);
    }

    public Followable(NewSource source, List<Headline> headlines) {
      this(source, headlines, List.of());
    }
  }

  /// @param why one plain sentence
  record Nothing(String why) implements Found {}
}
