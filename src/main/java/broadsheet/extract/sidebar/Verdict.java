package broadsheet.extract.sidebar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Whether a run of links is a group of headlines, not a menu or the like.
final class Verdict {

  private static final Pattern MENU =
      Pattern.compile(
          "(^|[-_"
              + " ])(nav|navbar|navigation|menu|megamenu|submenu|breadcrumbs?|tags?|tagcloud|share|social|comments?|disqus)([-_"
              + " ]|$)");
  private static final Set<String> MENU_ROLES = Set.of("navigation", "menu", "menubar", "banner");

  private Verdict() {}

  static boolean keeps(PageMap map, ChunkRow row, Run run) {
    int n = run.items().size();
    if (n < 2) {
      return false;
    }
    int sure = 0;
    int words = 0;
    for (Item item : run.items()) {
      sure += HeadlineText.link(row, item).sureness() == 2 ? 1 : 0;
      words += Math.min(15, Words.count(HeadlineText.of(map, row, item)));
    }
    return sure * 2 >= n && words >= 4 * n && !inMenu(map, run.items().getFirst().top());
  }

  private static boolean inMenu(PageMap map, int number) {
    int up = 0;
    for (int at = number; at > 0 && up < 12; at = map.parent(at), up++) {
      Element element = map.element(at);
      if (element.normalName().equals("nav")
          || MENU_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
          || (!element.normalName().equals("body")
              && MENU.matcher(element.className().toLowerCase(Locale.ROOT)).find())) {
        return true;
      }
    }
    return false;
  }
}
