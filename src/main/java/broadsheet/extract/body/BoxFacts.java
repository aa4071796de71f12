package broadsheet.extract.body;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attributes;

/// What is known of each box: the sums over its passages, and how far up the boxes are that say
/// what this one is for. Indexed by [Box#number].
final class BoxFacts {

  /// Levels; a box further up counts as absent.
  static final int FAR = 12;

  private static final List<String> TAGS =
      List.of(
          "article",
          "main",
          "section",
          "aside",
          "nav",
          "header",
          "footer",
          "form",
          "figure",
          "table",
          "ul",
          "ol",
          "li",
          "blockquote",
          "dl",
          "button",
          "figcaption",
          "details");

  private static final Map<String, Integer> TAG_NUMBERS =
      IntStream.range(0, TAGS.size()).boxed().collect(Collectors.toMap(TAGS::get, i -> i));

  private static final short[] NOWHERE = nowhere();

  final int[] chars;
  final int[] linkChars;
  final int[] passages;
  final int[] proseChars;
  final int[] prosePassages;
  final int[] stops;
  final double[] score;
  final boolean[] hidden;
  final boolean[] body;

  /// The depth of the nearest box around each that says so, for each tag and group. Boxes that say
  /// nothing share what is known of the one around them.
  private final short[][] depths;

  private final List<Box> boxes;

  BoxFacts(Layout layout, List<Measure> measures) {
    boxes = layout.boxes();
    int count = boxes.size();
    chars = new int[count];
    linkChars = new int[count];
    passages = new int[count];
    proseChars = new int[count];
    prosePassages = new int[count];
    stops = new int[count];
    score = new double[count];
    hidden = new boolean[count];
    body = new boolean[count];
    depths = new short[count][];
    addPassages(layout.passages(), measures);
    markBoxes();
  }

  private static short[] nowhere() {
    short[] depths = new short[TAGS.size() + ClassWords.groups().size()];
    Arrays.fill(depths, (short) -FAR);
    return depths;
  }

  static List<String> tags() {
    return TAGS;
  }

  /// How many levels up from `box` the nearest one is whose class names `group`; 0 is itself.
  int groupLevel(Box box, int group) {
    return level(box, TAGS.size() + group);
  }

  int tagLevel(Box box, int tag) {
    return level(box, tag);
  }

  /// Whether `box` is one with a certain tag or stands in one, however far up.
  boolean isWithin(Box box, int tag) {
    return depths[box.number()][tag] >= 0;
  }

  private int level(Box box, int saying) {
    return Math.min(FAR, box.depth() - depths[box.number()][saying]);
  }

  private void markBoxes() {
    ClassWords words = new ClassWords();
    for (Box box : boxes) {
      int n = box.number();
      if (passages[n] == 0) {
        continue; // nobody asks about a box without words
      }
      Box parent = box.parent();
      short[] around = parent == null ? NOWHERE : depths[parent.number()];
      depths[n] = depths(box, around, words.of(box.element()));
      hidden[n] = parent != null && hidden[parent.number()];
      body[n] = parent != null && body[parent.number()];
      if (box.element().attributesSize() > 0) {
        Attributes attributes = box.element().attributes();
        hidden[n] |=
            attributes.get("aria-hidden").equals("true") || Rendering.isHidden(box.element());
        body[n] |= attributes.get("itemprop").contains("articleBody");
      }
    }
  }

  private static short[] depths(Box box, short[] around, int groups) {
    int tag = TAG_NUMBERS.getOrDefault(box.tag(), -1);
    if (tag < 0 && groups == 0) {
      return around;
    }
    short[] own = around.clone();
    if (tag >= 0) {
      own[tag] = (short) box.depth();
    }
    for (int left = groups; left != 0; left &= left - 1) {
      own[TAGS.size() + Integer.numberOfTrailingZeros(left)] = (short) box.depth();
    }
    return own;
  }

  private void addPassages(List<Passage> all, List<Measure> measures) {
    for (Passage passage : all) {
      Measure measure = measures.get(passage.number());
      int n = passage.box().number();
      chars[n] += measure.chars();
      linkChars[n] += measure.linkChars();
      passages[n]++;
      stops[n] += measure.stops();
      int prose = measure.prose();
      if (prose > 0) {
        proseChars[n] += prose;
        prosePassages[n]++;
        double share = Math.min(prose, 800);
        Box box = container(passage);
        for (int level = 0; level < 4 && box != null; level++, box = box.parent()) {
          score[box.number()] += share / (1 << level);
        }
      }
    }
    for (int n = boxes.size() - 1; n > 0; n--) {
      Box parent = boxes.get(n).parent();
      if (parent != null) {
        int p = parent.number();
        chars[p] += chars[n];
        linkChars[p] += linkChars[n];
        passages[p] += passages[n];
        stops[p] += stops[n];
        proseChars[p] += proseChars[n];
        prosePassages[p] += prosePassages[n];
      }
    }
  }

  /// The box that a passage is one paragraph of.
  static Box container(Passage passage) {
    Box box = passage.box();
    Box parent = box.parent();
    boolean paragraph =
        switch (box.tag()) {
          case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol" -> true;
          default -> box.parts().size() == 1;
        };
    return paragraph && parent != null ? parent : box;
  }
}
