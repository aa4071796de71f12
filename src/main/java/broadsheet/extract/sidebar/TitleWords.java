package broadsheet.extract.sidebar;

import java.util.regex.Pattern;

/// What a line says about the links below it, by the usual words of each language.
public final class TitleWords {

  private static final Phrases GROUPS = Phrases.read("group-titles.txt");
  private static final Phrases OTHERS = Phrases.read("other-titles.txt");
  private static final Phrases SPONSORED = Phrases.read("sponsored-titles.txt");
  private static final Phrases NEIGHBOURS = Phrases.read("neighbour-links.txt");
  private static final Phrases MORE = Phrases.read("more-links.txt");

  /// The figure before "comments".
  private static final Pattern COUNT = Pattern.compile("^\\s*[0-9.,]+\\s+");

  private TitleWords() {}

  /// "Related articles", "Most read": the usual title of a group.
  public static boolean nameGroup(String title) {
    return GROUPS.in(title) && !nameOther(title);
  }

  /// "More from the coast": opens as only the title of a group does.
  static boolean openGroup(String text) {
    return GROUPS.open(text);
  }

  /// "Tags", "Follow us", "Sponsored": a list of something else.
  static boolean nameOther(String title) {
    return OTHERS.open(COUNT.matcher(title).replaceFirst("")) || nameSponsored(title);
  }

  /// "From our partners": a list that is paid for.
  static boolean nameSponsored(String title) {
    return SPONSORED.in(title);
  }

  /// "Next article": the piece before or after, which is in no group.
  static boolean nameNeighbour(String text) {
    return NEIGHBOURS.are(text);
  }

  /// "Read more", "View all": no title at all, and no headline.
  static boolean leadOn(String text) {
    return MORE.are(text);
  }
}
