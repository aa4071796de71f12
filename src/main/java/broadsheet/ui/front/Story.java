package broadsheet.ui.front;

import broadsheet.news.ArticleId;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A story of the front page. It keeps its place there while what is known of it changes.
public final class Story {

  private final ReadOnlyObjectWrapper<Listing> listing;
  private final @Nullable Picture picture;
  private final Section section;

  /// @param picture one that is kept; null if there is none
  Story(Listing listing, @Nullable Picture picture, Section section) {
    this.listing = new ReadOnlyObjectWrapper<>(listing);
    this.picture = picture;
    this.section = section;
  }

  public ArticleId id() {
    return listing().id();
  }

  public Listing listing() {
    return listing.get();
  }

  /// Changes when the story is marked, kept or printed anew.
  public ReadOnlyObjectProperty<Listing> state() {
    return listing.getReadOnlyProperty();
  }

  public @Nullable Picture picture() {
    return picture;
  }

  public Section section() {
    return section;
  }

  void become(Listing known) {
    listing.set(known);
  }
}
