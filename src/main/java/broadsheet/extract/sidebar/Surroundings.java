package broadsheet.extract.sidebar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The parts of a page that hold links but no groups of headlines, told by tag, role and class.
final class Surroundings {

  private static final int REACH = 14;
  private static final Set<String> ROLES = Set.of("navigation", "menu", "menubar");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern MENU =
      Pattern.compile(
          "(.*[-_])?(nav|navi|navbar|navigation|menu|megamenu|submenu|mainmenu|dropdown|breadcrumbs?"
              + "|crumbs|tags|tagcloud|taglist|tag-list|tag-cloud|sharing|social|share-?bar|share-?buttons"
              + "|comments|commentlist|comment-list|disqus|pagination|pager|cookie|consent|gallery-?thumbs)"
              + "|(nav|navbar|menu|navigation|breadcrumbs?)[-_].*");
  private static final Pattern CAMEL =
      Pattern.compile(".*[a-z](Nav|Menu|Navigation|Breadcrumbs?)$");

  private final PageMap map;

  Surroundings(PageMap map) {
    this.map = map;
  }

  /// Whether the element stands in a menu, a row of tags, a share row or among comments.
  boolean noNews(int number) {
    int up = 0;
    for (int at = number; at > 1 && up < REACH; at = map.parent(at), up++) {
      Element element = map.element(at);
      if (element.normalName().equals("body")) {
        return false;
      }
      if (element.normalName().equals("nav")
          || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
          || named(element.className())
          || named(element.id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(String names) {
    if (names.isEmpty()) {
      return false;
    }
    for (String name : SPACE.split(names, -1)) {
      if (MENU.matcher(name.toLowerCase(Locale.ROOT)).matches() || CAMEL.matcher(name).matches()) {
        return true;
      }
    }
    return false;
  }
}
