package broadsheet.news;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A picture as a page names it; the bytes are the library's.
///
/// @param width pixels as declared by the page; 0 if it does not say
/// @param height pixels as declared by the page; 0 if it does not say
/// @param alt what the picture shows, for those who cannot see it
public record Picture(URI url, int width, int height, @Nullable String alt) {

  public static Picture at(URI url) {
    return new Picture(url, 0, 0, null);
  }

  /// Whether both name one file: sites serve it from many folders, cut to many sizes.
  boolean isOfSameFile(Picture other) {
    return !file().isEmpty() && file().equals(other.file());
  }

  private String file() {
    String path = url.getPath() == null ? "" : url.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
