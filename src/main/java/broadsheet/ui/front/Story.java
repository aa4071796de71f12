package broadsheet.ui.front;

import broadsheet.news.Listing;
import broadsheet.news.Picture;
import broadsheet.ui.kit.Excerpt;
import broadsheet.ui.kit.LiveListing;
import org.jspecify.annotations.Nullable;

/// A story of the front page. It keeps its place there while what is known of it changes.
public final class Story extends LiveListing {

  private final @Nullable Picture picture;
  private final Section section;

  /// @param picture one that is kept; null if there is none
  Story(Listing listing, @Nullable Picture picture, Section section) {
    super(listing);
    this.picture = picture;
    this.section = section;
  }

  public @Nullable Picture picture() {
    return picture;
  }

  public Section section() {
    return section;
  }

  /// Its first sentences; empty where there are none.
  ///
  /// @param most letters
  String teaser(int most) {
    String summary = listing().headline().summary();
    return summary == null ? "" : Excerpt.sentences(summary.strip(), most);
  }
}
