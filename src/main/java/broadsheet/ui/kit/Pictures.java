package broadsheet.ui.kit;

import broadsheet.library.Library;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Kept pictures, decoded off the FX thread; the last few hundred small ones stay in memory.
///
/// Used on the FX thread only.
public final class Pictures {

  private static final int REMEMBERED = 300;

  private final Library library;
  private final Map<Key, Optional<Image>> small =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Image>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Key(URI url, int width) {}

  public Pictures(Library library) {
    this.library = library;
  }

  /// A picture in memory already, so that a cell can show it without a blink; null if it is not.
  public @Nullable Image remembered(URI url, int width) {
    return small.getOrDefault(new Key(url, width), Optional.empty()).orElse(null);
  }

  /// Brings a kept picture, scaled down to `width` pixels; `then` gets null if it is not kept or
  /// cannot be read.
  ///
  /// @param slot whose earlier request this one replaces
  public void small(Background.Slot slot, URI url, int width, Consumer<@Nullable Image> then) {
    slot.ask(
        () -> library.image(url).map(file -> decode(file, width)),
        image -> {
          image.ifPresent(found -> small.put(new Key(url, width), image));
          then.accept(image.orElse(null));
        });
  }

  /// As [#small], without remembering it: for pictures in an article.
  public void large(Background.Slot slot, URI url, int width, Consumer<@Nullable Image> then) {
    slot.ask(
        () -> library.image(url).map(file -> decode(file, width)),
        image -> then.accept(image.orElse(null)));
  }

  private static @Nullable Image decode(Path file, int width) {
    Image image = new Image(file.toUri().toString(), width, 0, true, true);
    return image.isError() ? null : image;
  }
}
