package broadsheet.extract.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name as catalogues write it, surname first: "Berg, Ann van der". Dublin Core and the journals'
/// `citation_` elements hold such names, one an element or parted by semicolons.
final class InvertedName {

  private static final List<String> CATALOGUES =
      List.of("dc.", "dc:", "dcterms.", "citation_", "bepress_", "eprints.");

  private static final Pattern PARTS = Pattern.compile("\\s*;\\s*");

  private static final Pattern INVERTED =
      Pattern.compile(
          "((?:\\p{Ll}{1,4} ){0,2}\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3})");

  /// "Lee, PhD" and "Lee, MA" are not inverted.
  private static final Pattern DEGREE =
      Pattern.compile("\\p{Lu}{2,}|\\p{Lu}\\p{Ll}?\\.?\\p{Lu}\\.?");

  private InvertedName() {}

  /// @param source the name of the `meta` element
  static List<String> upright(String source, List<String> names) {
    return CATALOGUES.stream().noneMatch(source::startsWith)
        ? names
        : names.stream().flatMap(PARTS::splitAsStream).map(InvertedName::upright).toList();
  }

  private static String upright(String name) {
    Matcher parts = INVERTED.matcher(name);
    if (!parts.matches()) {
      return name;
    }
    String given = parts.group(2);
    boolean remark =
        DEGREE.matcher(given).matches()
            || Roles.anyIn(given)
            || Places.isCity(given)
            || Agencies.named(given) != null;
    return remark ? name : given + ' ' + parts.group(1);
  }
}
