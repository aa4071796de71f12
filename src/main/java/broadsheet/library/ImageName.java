package broadsheet.library;

import java.nio.file.Path;
import java.util.Locale;

/// The name of a picture in the store: the SHA-256 of its bytes, and an ending for those who look
/// into the folder.
record ImageName(String hash, String mediaType) {

  /// Two levels of folders, so that none grows long: `3f/a2/3fa2….jpg`.
  Path within(Path folder) {
    return shelf(folder).resolve(hash + "." + ending());
  }

  /// The folder that the file stands in.
  Path shelf(Path folder) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
  }

  private String ending() {
    return switch (mediaType.toLowerCase(Locale.ROOT)) {
      case "image/jpeg", "image/jpg", "image/pjpeg" -> "jpg";
      case "image/png" -> "png";
      case "image/gif" -> "gif";
      case "image/webp" -> "webp";
      case "image/avif" -> "avif";
      case "image/svg+xml" -> "svg";
      case "image/bmp" -> "bmp";
      default -> "img";
    };
  }
}
