package broadsheet.extract.body;

import broadsheet.extract.text.Resource;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Tells a page that tells a story from menus, error pages and empty ones.
final class Presence {

  /// Characters; a wire's shortest note is hardly shorter.
  private static final int SHORTEST = 40;

  /// Characters; an apology for a missing page is shorter, a story about missing pages longer.
  private static final int LONGEST_APOLOGY = 500;

  private static final List<String> APOLOGIES =
      Resource.lines(Presence.class, "apologies.txt").stream()
          .flatMap(line -> List.of(line.split("\\|", -1)).stream())
          .map(String::strip)
          .toList();

  private Presence() {}

  /// @param kept the passages taken for the story's own
  static boolean isStory(PageView page, BitSet kept, String title) {
    int chars = 0;
    boolean sentence = false;
    StringBuilder text = new StringBuilder(title).append('\n');
    for (int n = kept.nextSetBit(0); n >= 0; n = kept.nextSetBit(n + 1)) {
      Measure measure = page.measures.get(n);
      chars += measure.chars();
      sentence |= measure.prose() > 0 || (measure.ended() && measure.words() > 4);
      if (text.length() < LONGEST_APOLOGY) {
        text.append(page.layout.passages().get(n).text()).append('\n');
      }
    }
    if (!sentence || chars < SHORTEST) {
      return false;
    }
    String low = text.toString().toLowerCase(Locale.ROOT);
    return chars > LONGEST_APOLOGY || APOLOGIES.stream().noneMatch(low::contains);
  }
}
