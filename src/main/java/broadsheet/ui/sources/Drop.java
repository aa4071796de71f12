package broadsheet.ui.sources;

import broadsheet.news.Source;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a source that is dragged comes to lie if it is let go.
///
/// @param folder null for none
record Drop(@Nullable String folder) {

  /// Over a folder or a source in it: there. Over a source without a folder, the heading or the
  /// space below: in none.
  ///
  /// @param under null for the space below the rows
  /// @return empty where it cannot be let go, or lies already
  static Optional<Drop> of(Source dragged, @Nullable Row under) {
    if (under instanceof Row.Shelf || under instanceof Row.Kept || under == Row.Heading.SEARCHES) {
      return Optional.empty();
    }
    String folder =
        switch (under) {
          case Row.Folder there -> there.name();
          case Row.Followed there -> there.source().folder();
          case null, default -> null;
        };
    return Objects.equals(folder, dragged.folder())
        ? Optional.empty()
        : Optional.of(new Drop(folder));
  }

  /// Whether a row is of the part of the list where it would lie.
  boolean covers(Row row) {
    return switch (row) {
      case Row.Shelf shelf -> false;
      case Row.Kept search -> false;
      case Row.Folder there -> there.name().equals(folder);
      case Row.Followed there -> Objects.equals(there.source().folder(), folder);
      case Row.Heading heading -> heading == Row.Heading.SOURCES && folder == null;
    };
  }
}
