package broadsheet.ui.kit;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// The stylesheets: one for each part of the window, none of which names a colour but by its token.
final class Sheets {

  private static final List<String> PARTS =
      List.of(
          "tokens.css",
          "kit.css",
          "window.css",
          "sources.css",
          "follow.css",
          "headlines.css",
          "front.css",
          "article.css",
          "sidebars.css",
          "search.css",
          "waiting.css",
          "palette.css",
          "settings.css");

  private Sheets() {}

  static List<String> parts() {
    return PARTS.stream().map(Sheets::url).toList();
  }

  static String url(String name) {
    URL url = Sheets.class.getResource("/broadsheet/ui/" + name);
    return Objects.requireNonNull(url, name).toExternalForm();
  }

  /// A sheet made while running, for what looked-up colours cannot carry: fonts and sizes.
  static String inline(String css) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
