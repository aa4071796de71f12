package broadsheet.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The colour of a window before anything is painted on it: that of what will be, or the window
/// would flash white or black as it opens and where it is drawn larger.
public final class Paper {

  private Paper() {}

  /// Fills a scene as the lowest part of it is filled, in whichever theme.
  public static void behind(Scene scene) {
    Region lowest = lowest(scene.getRoot());
    if (lowest != null) {
      lowest
          .backgroundProperty()
          .subscribe(background -> colour(background).ifPresent(scene::setFill));
    }
  }

  private static @Nullable Region lowest(Parent root) {
    root.applyCss();
    for (Node node = root; node instanceof Region region; node = first(region)) {
      if (colour(region.getBackground()).isPresent()) {
        return region;
      }
    }
    return null;
  }

  private static @Nullable Node first(Region region) {
    return region.getChildrenUnmodifiable().stream().findFirst().orElse(null);
  }

  /// Empty if what lies below is seen through it.
  private static Optional<Color> colour(@Nullable Background background) {
    return background == null || background.getFills().isEmpty()
        ? Optional.empty()
        : Optional.of(background.getFills().getLast().getFill())
            .filter(Color.class::isInstance)
            .map(Color.class::cast)
            .filter(Color::isOpaque);
  }
}
