package broadsheet.ui.front;

import broadsheet.ui.kit.Place;
import org.jspecify.annotations.Nullable;

/// The part of the paper that a story belongs to: the folder of its source, else the source.
///
/// @param place where the rest of it is listed; absent for what no source brought
public record Section(String title, @Nullable Place place) {}
