package broadsheet.ui.kit;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The two voices: Inter, which comes with Broadsheet, for the window, and a serif of the system's
/// for news.
public final class Fonts {

  /// The family that the window is set in.
  public static final String INTERFACE = "Inter";

  private static final List<String> SERIFS =
      List.of(
          "Charter", "Georgia", "Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif");

  private Fonts() {}

  /// Makes the weights of Inter known that the stylesheets use; harmless when repeated.
  static void load() {
    if (Font.getFamilies().contains(INTERFACE)) {
      return;
    }
    for (String weight : List.of("Regular", "SemiBold")) {
      try (InputStream file = FlatInterFont.class.getResourceAsStream("Inter-" + weight + ".otf")) {
        Font.loadFont(file, 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The family that news is set in: the first of our list that the system has.
  public static String news() {
    List<String> families = Font.getFamilies();
    return SERIFS.stream().filter(families::contains).findFirst().orElse("Serif");
  }
}
