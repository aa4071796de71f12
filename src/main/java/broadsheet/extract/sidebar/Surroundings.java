package broadsheet.extract.sidebar;

import broadsheet.extract.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  /// One of these is in every name that the patterns know: most names have none, and a search for
  /// all of them at once is soon done.
  private static final Lexicon MENU_WORDS =
      new Lexicon(
          List.of(
              "nav",
              "menu",
              "dropdown",
              "crumb",
              "tag",
              "sharing",
              "social",
              "share",
              "comment",
              "disqus",
              "pagination",
              "pager",
              "cookie",
              "consent",
              "gallery"));

  private static final Lexicon FOOT_WORD = new Lexicon(List.of("footer"));
  private static final Lexicon PANE_WORD = new Lexicon(List.of("tab"));

  private static final Pattern FOOT = Pattern.compile("(?i)(^|[-_ ])(site|page|main)?[-_]?footer");
  private static final Pattern PANE =
      Pattern.compile("(?i)(^|[-_ ])tab-?(pane|panel|content-item)([-_ ]|$)");
  private static final Pattern CAMEL =
      Pattern.compile(".*[a-z](Nav|Menu|Navigation|Breadcrumbs?)$");

  private final PageMap map;

  /// What is known of each element: 1 it is a menu, -1 it is none, 0 it was not asked.
  private final byte[] asked;

  /// What the names of each element say, asked once a name.
  private final Map<String, Boolean> menus = new HashMap<>();

  private final Map<String, Boolean> panes = new HashMap<>();

  Surroundings(PageMap map) {
    this.map = map;
    this.asked = new byte[map.size()];
  }

  /// Whether the element stands in a menu, a row of tags, a share row or among comments.
  boolean noNews(int number) {
    int up = 0;
    for (int at = number; at > 1 && up < REACH; at = map.parent(at), up++) {
      Element element = map.element(at);
      if (element.normalName().equals("body")) {
        return false;
      }
      if (isMenu(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMenu(int number) {
    if (asked[number] == 0) {
      Element element = map.element(number);
      boolean menu =
          isNav(element)
              || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
              || (!isPane(element) && (named(element.className()) || named(element.id())));
      asked[number] = (byte) (menu ? 1 : -1);
    }
    return asked[number] > 0;
  }

  /// Blog programs put the list of the latest posts in a `nav` as well, and label it as that.
  private static boolean isNav(Element element) {
    return element.normalName().equals("nav") && !TitleWords.nameGroup(element.attr("aria-label"));
  }

  /// Whether the element stands in the foot of the page, where most lists are service.
  boolean atFoot(int number) {
    int up = 0;
    for (int at = number; at > 1 && up < REACH; at = map.parent(at), up++) {
      Element element = map.element(at);
      if (element.normalName().equals("article")) {
        return false;
      }
      if (element.normalName().equals("footer")
          || element.attr("role").equals("contentinfo")
          || nameFoot(element.className())
          || nameFoot(element.id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean nameFoot(String names) {
    return FOOT_WORD.anyIn(names) && FOOT.matcher(names).find();
  }

  /// The pane of tabs that the element stands in, or -1.
  int pane(int number) {
    int up = 0;
    for (int at = number; at > 1 && up < REACH; at = map.parent(at), up++) {
      Element element = map.element(at);
      if (isPane(element)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPane(Element element) {
    return element.attr("role").equals("tabpanel")
        || panes.computeIfAbsent(element.className(), Surroundings::namePane);
  }

  private static boolean namePane(String names) {
    return PANE_WORD.anyIn(names) && PANE.matcher(names).find();
  }

  private boolean named(String names) {
    return !names.isEmpty() && menus.computeIfAbsent(names, Surroundings::nameMenu);
  }

  private static boolean nameMenu(String names) {
    if (!MENU_WORDS.anyIn(names)) {
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
