package broadsheet.extract.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a document type declaration is good for: short names for short texts.
///
/// Nothing outside the document is ever asked for, and an entity that names another one is not
/// kept, so no document can grow by unfolding (XML 1.0 §4.2).
final class Doctype {

  /// XML has its names for signs from XHTML 1.0; HTML 5 means other signs by two of them.
  static final Map<String, String> OF_XHTML = Map.of("lang", "\u2329", "rang", "\u232a");

  private static final int MOST = 64;

  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s+([\\w.:-]{1,64})\\s+(?:\"([^\"&%<]{0,500})\"|'([^'&%<]{0,500})')");

  private Doctype() {}

  static Map<String, String> entities(String declaration) {
    Map<String, String> entities = new HashMap<>();
    Matcher matcher = ENTITY.matcher(declaration);
    while (matcher.find() && entities.size() < MOST) {
      String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      entities.putIfAbsent(matcher.group(1), value);
    }
    OF_XHTML.forEach(entities::putIfAbsent);
    return entities;
  }
}
