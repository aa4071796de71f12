package broadsheet.ui.kit;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// How the windows look: theme and size of text. Follows the system's scheme while no theme is
/// chosen.
public final class Appearance {

  /// The size of the window's own text at scale 1, in pixels.
  private static final double TEXT = 13;

  /// The size of a sign at scale 1, in pixels.
  private static final double SIGN = 14;

  /// Where nothing but a picture stands beside it.
  private static final double LARGE_SIGN = 18;

  private final ObservableValue<ColorScheme> system;
  private final ObjectProperty<@Nullable Theme> chosen = new SimpleObjectProperty<>();
  private final DoubleProperty scale = new SimpleDoubleProperty(1);
  private final StringProperty articles = new SimpleStringProperty(Fonts.news());
  private final List<WeakReference<Scene>> scenes = new ArrayList<>();
  private final Subscriptions listening = new Subscriptions();

  /// @param system the scheme of the system, as it changes
  public Appearance(ObservableValue<ColorScheme> system) {
    this.system = system;
    Fonts.load();
    chosen.subscribe(this::dressAll);
    scale.subscribe(this::dressAll);
    articles.subscribe(this::dressAll);
  }

  /// Follows the system from now on: its scheme outlives every window.
  public void attach() {
    listening.add(system.subscribe(this::dressAll));
  }

  public void detach() {
    listening.close();
  }

  /// The reader's choice; null to look as the system does.
  public ObjectProperty<@Nullable Theme> chosen() {
    return chosen;
  }

  /// 1 is the size as designed, 2 is twice that.
  public DoubleProperty scale() {
    return scale;
  }

  /// The family that articles are set in.
  public StringProperty articles() {
    return articles;
  }

  /// The theme that the windows wear now.
  public Theme theme() {
    Theme theme = chosen.get();
    if (theme != null) {
      return theme;
    }
    return system.getValue() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
  }

  /// Dresses a window's scene, now and whenever the appearance changes.
  public void dress(Scene scene) {
    scene.setNodeOrientation(Words.orientation());
    scenes.add(new WeakReference<>(scene));
    dressAll();
  }

  private void dressAll() {
    Theme theme = theme();
    if (!theme.base().equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(theme.base());
    }
    List<String> sheets = new ArrayList<>(Sheets.parts());
    sheets.add(theme.sheet());
    sheets.add(Sheets.inline(type()));
    scenes.removeIf(scene -> scene.get() == null);
    for (WeakReference<Scene> reference : scenes) {
      Scene scene = reference.get();
      if (scene != null && !scene.getStylesheets().equals(sheets)) {
        scene.getStylesheets().setAll(sheets);
      }
    }
  }

  private String type() {
    return String.format(
        Locale.ROOT,
        """
        .root { -fx-font-family: "%s"; -fx-font-size: %.2fpx; }
        .news { -fx-font-family: "%s"; }
        .page-text .news, .page-text TextCell > .label { -fx-font-family: "%s"; }
        .sign { -fx-icon-size: %.0fpx; }
        .viewer-bar .sign { -fx-icon-size: %.0fpx; }
        """,
        Fonts.INTERFACE,
        TEXT * scale.get(),
        Fonts.news(),
        articles.get(),
        SIGN * scale.get(),
        LARGE_SIGN * scale.get());
  }
}
