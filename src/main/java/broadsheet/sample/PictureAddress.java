package broadsheet.sample;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where pictures are: "/images/sea-busan-1200x675.jpg". Names start with the kind of scene.
record PictureAddress(String name, int width, int height, String format) {

  private static final Pattern FORM =
      Pattern.compile(
          "/images/((?:sea|hills|city|field|night)-[a-z0-9-]+)"
              + "-(1200x675|640x360|240x180)\\.(jpg|png)");

  static String large(String name) {
    return "/images/" + name + "-1200x675.jpg";
  }

  static String medium(String name) {
    return "/images/" + name + "-640x360.jpg";
  }

  static String thumbnail(String name) {
    return "/images/" + name + "-240x180.png";
  }

  static Optional<PictureAddress> read(String path) {
    Matcher form = FORM.matcher(path);
    if (!form.matches()) {
      return Optional.empty();
    }
    String[] size = form.group(2).split("x", -1);
    return Optional.of(
        new PictureAddress(
            form.group(1), Integer.parseInt(size[0]), Integer.parseInt(size[1]), form.group(3)));
  }
}
