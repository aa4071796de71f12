package broadsheet.extract.sidebar;

import java.util.HashMap;
import java.util.Map;

/// What classes and ids tell of a line: a headline's speak for it, those of a teaser or a kicker
/// against it. All cards of a page bear the same few names; each is judged once.
final class NamesWorth {

  private static final int HEADLINE = 0b001;
  private static final int TEASER = 0b010;
  private static final int ASIDE = 0b100;

  private static final NameParts PARTS =
      new NameParts(
          "title headline |hed| heading ttl tit| titel| titulo| titre| titolo kop|",
          "summary desc |dek| lead teasertext teaser-text excerpt subtitle sub-title standfirst"
              + " blurb intro snippet synopsis abstract sumario entradilla",
          "kicker category section label |time date author byline |tag| |tags| meta count number"
              + " rank eyebrow overline topic source comment duration badge caption credit flag"
              + " supertitle antetit occhiello");

  private final Map<String, Integer> known = new HashMap<>();

  int of(String names) {
    return known.computeIfAbsent(names, NamesWorth::judge);
  }

  private static int judge(String names) {
    int parts = PARTS.in(names);
    return 3 * Integer.bitCount(parts & HEADLINE) - 3 * Integer.bitCount(parts & (TEASER | ASIDE));
  }
}
