package broadsheet.ui;

import broadsheet.ui.sidebars.Dock;
import org.jspecify.annotations.Nullable;

/// How the sidebars were left. All lengths in pixels.
///
/// @param shown false if the reader hid them
/// @param width while they stand beside the article
/// @param height while they stand below it
/// @param window where their own window stood; null if they never had one
record SidebarsState(
    Dock dock, boolean shown, double width, double height, @Nullable Frame window) {

  static final SidebarsState DEFAULT = new SidebarsState(Dock.BESIDE, true, 240, 336, null);
}
