package broadsheet.update;

import broadsheet.extract.text.Resource;
import broadsheet.news.Picture;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Pictures that are not there to be seen, but to count who asks for them. They are never fetched:
/// a look at one is a look at its reader.
final class Beacons {

  /// A picture of this side or less shows nothing.
  private static final int UNSEEN = 2;

  private static final List<String> HOSTS = entries("host ");
  private static final List<String> PATHS = entries("path ");

  private Beacons() {}

  static boolean isOne(Picture picture) {
    return isUnseen(picture.width()) || isUnseen(picture.height()) || isOne(picture.url());
  }

  private static boolean isUnseen(int declared) {
    return declared > 0 && declared <= UNSEEN;
  }

  private static boolean isOne(URI url) {
    String host = "." + Objects.requireNonNullElse(url.getHost(), "").toLowerCase(Locale.ROOT);
    String path = url.toString().toLowerCase(Locale.ROOT);
    return HOSTS.stream().anyMatch(name -> host.endsWith("." + name))
        || PATHS.stream().anyMatch(path::contains);
  }

  private static List<String> entries(String kind) {
    return Resource.lines(Beacons.class, "beacons.txt").stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()).strip())
        .toList();
  }
}
