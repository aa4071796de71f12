package broadsheet.ui.sources;

import broadsheet.library.Library;
import broadsheet.news.SourceId;
import broadsheet.ui.kit.Background;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// The signs of the sources' sites, as pictures. Each is decoded once, off the FX thread.
final class SourceIcons {

  private final Library library;
  private final Background.Slot asking;
  private final ReadOnlyObjectWrapper<Map<SourceId, Icon>> icons =
      new ReadOnlyObjectWrapper<>(Map.of());

  /// @param png what it was decoded from
  @SuppressWarnings("ArrayRecordComponent") // compared by hand, where it matters
  record Icon(byte[] png, Image image) {}

  SourceIcons(Library library, Background background) {
    this.library = library;
    this.asking = background.slot();
  }

  /// Those that are known.
  ReadOnlyObjectProperty<Map<SourceId, Icon>> icons() {
    return icons.getReadOnlyProperty();
  }

  /// Null for a source whose site has none.
  @Nullable Image of(SourceId source) {
    Icon icon = icons.get().get(source);
    return icon == null ? null : icon.image();
  }

  void refresh() {
    Map<SourceId, Icon> before = icons.get();
    asking.ask(() -> read(before), icons::set);
  }

  private Map<SourceId, Icon> read(Map<SourceId, Icon> before) {
    Map<SourceId, Icon> now = new HashMap<>();
    library.icons().forEach((source, png) -> now.put(source, icon(before.get(source), png)));
    return now;
  }

  private static Icon icon(@Nullable Icon before, byte[] png) {
    return before != null && Arrays.equals(before.png(), png)
        ? before
        : new Icon(png, new Image(new ByteArrayInputStream(png)));
  }
}
