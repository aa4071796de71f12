package broadsheet.sample;

import java.util.regex.Pattern;

/// Bylines as pages print them, and the names in them.
final class Bylines {

  private static final Pattern LEAD =
      Pattern.compile("^(by|von|por|文・?|بقلم)\\s*", Pattern.CASE_INSENSITIVE);

  private Bylines() {}

  /// "By Amina OKELLO" gives "Amina OKELLO".
  static String name(String byline) {
    return LEAD.matcher(byline).replaceFirst("");
  }
}
