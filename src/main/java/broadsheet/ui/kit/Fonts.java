package broadsheet.ui.kit;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/// The two voices: Inter, which comes with Broadsheet, for the window, and a serif of the system's
/// for news.
public final class Fonts {

  /// The family that the window is set in.
  public static final String INTERFACE = "Inter";

  /// Families that long texts are read in with ease, serifs first.
  public static final List<String> READABLE =
      List.of(
          "Charter",
          "Georgia",
          "Iowan Old Style",
          "New York",
          "Palatino",
          "Palatino Linotype",
          "Cambria",
          "Source Serif 4",
          "Noto Serif",
          "Literata",
          "Merriweather",
          "Crimson Pro",
          "Liberation Serif",
          "DejaVu Serif",
          "Times New Roman",
          "Helvetica Neue",
          "Segoe UI",
          "Source Sans 3",
          "Noto Sans",
          "Open Sans",
          "Ubuntu",
          "Cantarell",
          "Verdana",
          "Liberation Sans",
          "DejaVu Sans",
          "Arial");

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
    return here(SERIFS).findFirst().orElse("Serif");
  }

  /// Those of some families that the system has, in their order.
  public static Stream<String> here(List<String> families) {
    List<String> all = Font.getFamilies();
    return families.stream().filter(all::contains);
  }
}
