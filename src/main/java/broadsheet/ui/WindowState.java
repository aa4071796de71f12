package broadsheet.ui;

import org.jspecify.annotations.Nullable;

/// What the window remembers from one day to the next. All lengths in pixels.
///
/// @param sources width of the left column
/// @param headlines width of the list
/// @param sidebars width of the right column
/// @param place where the reader stood, as [PlaceName] writes it
/// @param article number of the article that lay open; null if none did
public record WindowState(
    double width,
    double height,
    boolean maximized,
    double sources,
    double headlines,
    double sidebars,
    boolean sourcesShown,
    boolean sidebarsShown,
    String place,
    @Nullable Long article) {

  public static final WindowState DEFAULT =
      new WindowState(1280, 800, false, 208, 312, 240, true, true, "front", null);
}
