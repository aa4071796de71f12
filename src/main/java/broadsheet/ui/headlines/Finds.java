package broadsheet.ui.headlines;

import broadsheet.library.SoughtWords;
import broadsheet.ui.kit.Place;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What a search found, where that is what is listed: by which words, and how many headlines.
final class Finds {

  /// Nothing was searched for, or what was found is not counted yet.
  static final int UNCOUNTED = -1;

  private final ReadOnlyObjectProperty<Place> place;
  private final ReadOnlyBooleanProperty ready;
  private final Paging paging;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(UNCOUNTED);
  private SoughtWords words = SoughtWords.NONE;

  Finds(ReadOnlyObjectProperty<Place> place, ReadOnlyBooleanProperty ready, Paging paging) {
    this.place = place;
    this.ready = ready;
    this.paging = paging;
    place.subscribe(this::seek);
    ready.subscribe(this::tell);
    paging.whenCounted(this::tell);
  }

  /// To be marked in what is listed.
  SoughtWords words() {
    return words;
  }

  /// How many headlines were found, or [#UNCOUNTED].
  ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  private void seek(Place now) {
    words = now instanceof Place.Found(var typed) ? SoughtWords.of(typed) : SoughtWords.NONE;
    tell();
  }

  private void tell() {
    boolean told = place.get() instanceof Place.Found && ready.get() && paging.isCounted();
    count.set(told ? paging.count() : UNCOUNTED);
  }
}
