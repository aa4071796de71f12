package broadsheet.sample;

import java.util.Locale;

/// What a painted photograph shows.
enum Scene {
  SEA,
  HILLS,
  CITY,
  FIELD,
  NIGHT;

  /// @param picture a name like "sea-busan"
  static Scene of(String picture) {
    return valueOf(picture.substring(0, picture.indexOf('-')).toUpperCase(Locale.ROOT));
  }
}
