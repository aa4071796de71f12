package broadsheet.extract.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Numbers for the looks of a page's boxes: two boxes have the same one if element and class agree,
/// their own and their parent's.
final class Looks {

  private record Look(String tag, String names, String outerTag, String outerNames) {
    static Look of(Box box) {
      Box outer = box.parent();
      return outer == null
          ? new Look(box.tag(), names(box), "", "")
          : new Look(box.tag(), names(box), outer.tag(), names(outer));
    }

    private static String names(Box box) {
      Element element = box.element();
      return element.attributesSize() == 0 ? "" : element.attributes().get("class");
    }
  }

  private final Map<Look, Integer> known = new HashMap<>();
  private final int[] lookOf;

  private final int[] chars;
  private final int[] linkChars;
  private final int[] passages;

  Looks(Layout layout, List<Measure> measures) {
    lookOf = new int[layout.boxes().size()];
    Arrays.fill(lookOf, -1);
    for (Passage passage : layout.passages()) {
      Box box = passage.box();
      if (lookOf[box.number()] < 0) {
        lookOf[box.number()] = number(Look.of(box));
      }
    }
    chars = new int[known.size()];
    linkChars = new int[known.size()];
    passages = new int[known.size()];
    for (Passage passage : layout.passages()) {
      Measure measure = measures.get(passage.number());
      int look = of(passage);
      chars[look] += measure.chars();
      linkChars[look] += measure.linkChars();
      passages[look]++;
    }
  }

  private int number(Look look) {
    Integer number = known.putIfAbsent(look, known.size());
    return number == null ? known.size() - 1 : number;
  }

  int of(Passage passage) {
    return lookOf[passage.box().number()];
  }

  void put(Passage passage, Signals to) {
    int look = of(passage);
    to.put("passages of its look", Math.min(100, passages[look]));
    to.put("length of its look", chars[look] / (double) passages[look]);
    to.put("links of its look", linkChars[look] / (double) chars[look]);
  }

  int count() {
    return known.size();
  }
}
