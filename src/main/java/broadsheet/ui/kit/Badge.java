package broadsheet.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The small square before a source's name: its site's sign or, where there is none, its first
/// letter, in one of eight muted inks that its name decides.
public final class Badge extends Label {

  private static final int INKS = 8;
  private static final double CORNER = 6;

  private final ImageView picture = new ImageView();

  public Badge() {
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    picture.fitWidthProperty().bind(widthProperty());
    picture.fitHeightProperty().bind(heightProperty());
    Rectangle corners = new Rectangle();
    corners.widthProperty().bind(widthProperty());
    corners.heightProperty().bind(heightProperty());
    corners.setArcWidth(CORNER);
    corners.setArcHeight(CORNER);
    picture.setClip(corners);
  }

  /// Shows `sign` or, if that is null, the letter of `title`; greyed if the source is failing.
  public void show(String title, @Nullable Image sign, boolean failing) {
    picture.setImage(sign);
    setGraphic(sign == null ? null : picture);
    setText(sign == null ? letter(title) : null);
    String ink = sign == null ? "ink-" + Math.floorMod(title.hashCode(), INKS) : "pictured";
    getStyleClass().setAll("badge", ink);
    if (failing) {
      getStyleClass().add("failing");
    }
  }

  private static String letter(String title) {
    return title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("·")
        .toUpperCase(Locale.ROOT);
  }
}
