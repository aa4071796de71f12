package broadsheet.ui;

import org.jspecify.annotations.Nullable;

/// What the window remembers from one day to the next. All lengths in pixels.
///
/// @param frame where it stood; as wide and high as it was before it filled the screen
/// @param sources width of the left column
/// @param headlines width of the list
/// @param place where the reader stood, as [PlaceName] writes it
/// @param search the words of the search that was begun there; empty if none was
/// @param frontPage whether the newest news lies out as a page rather than a list
/// @param article number of the article that lay open; null if none did
record WindowState(
    @Nullable Frame frame,
    boolean maximized,
    double sources,
    double headlines,
    boolean sourcesShown,
    SidebarsState sidebars,
    String place,
    String search,
    boolean frontPage,
    @Nullable Long article) {

  public static final WindowState DEFAULT =
      new WindowState(null, false, 208, 312, true, SidebarsState.DEFAULT, "front", "", true, null);
}
