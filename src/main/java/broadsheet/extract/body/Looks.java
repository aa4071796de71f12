package broadsheet.extract.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for the looks of a page's boxes: two boxes have the same one if element and class agree,
/// their own and their parent's.
final class Looks {

  private final Map<String, Integer> known = new HashMap<>();
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
        lookOf[box.number()] = number(describe(box));
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

  private int number(String look) {
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

  private static String describe(Box box) {
    Box parent = box.parent();
    String own = box.tag() + '.' + box.element().className();
    return parent == null ? own : parent.tag() + '.' + parent.element().className() + '>' + own;
  }
}
