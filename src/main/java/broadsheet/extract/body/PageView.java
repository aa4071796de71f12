package broadsheet.extract.body;

import broadsheet.news.Metadata;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One page as the judges of its passages see it: layout, counts, and what it says of itself.
final class PageView {

  final Layout layout;
  final List<Measure> measures;
  final BoxFacts boxes;
  final Looks looks;
  final Illustrations illustrations;
  final DeclaredText title;
  final DeclaredText standfirst;
  final DeclaredText body;

  /// The page's JSON-LD, and how long the story in it is.
  final List<String> data;

  final int declaredChars;
  final NamesAbout writers;
  final NamesAbout site;
  final RunningSums sums;
  final List<String> byline;
  final double[] logChars;
  final boolean[] isHeading;

  /// The nearest heading above each passage, -1 if there is none.
  final int[] headingOver;

  final Box top;
  final int firstProse;
  final int lastProse;
  final int h1;
  /// The first passage with the same text, and how often that is printed.
  private final int[] sameAs;

  private final int[] printed;
  private final int[] proseOfLook;
  private final boolean[] holdsTop;
  private final Box[] containers;
  private int prose;

  PageView(Document page, Layout layout, Metadata about) {
    this.layout = layout;
    int count = layout.passages().size();
    measures = new ArrayList<>(count);
    logChars = new double[count];
    containers = new Box[count];
    for (Passage passage : layout.passages()) {
      Measure measure = Measure.of(passage);
      measures.add(measure);
      logChars[passage.number()] = Logarithms.of(measure.chars());
      containers[passage.number()] = BoxFacts.container(passage);
    }
    sums = new RunningSums(measures);
    isHeading = new boolean[count];
    sameAs = new int[count];
    printed = new int[count];
    headingOver = new int[count];
    boxes = new BoxFacts(layout, measures);
    looks = new Looks(layout, measures);
    illustrations = new Illustrations(layout, boxes);
    proseOfLook = new int[looks.count()];
    byline = about.byline();
    writers = new NamesAbout(byline);
    String name = about.siteName();
    site = new NamesAbout(name == null ? List.of() : List.of(name));
    title = new DeclaredText(about.title());
    standfirst = new DeclaredText(summary(page.head()));
    data = LinkedData.of(page, layout);
    String declared = DeclaredBody.of(data);
    declaredChars = declared.length();
    body = new DeclaredText(declared);
    top = findTop();
    holdsTop = new boolean[layout.boxes().size()];
    for (Box box = top; box != null; box = box.parent()) {
      holdsTop[box.number()] = true;
    }
    int first = -1;
    int last = -1;
    int heading = -1;
    Map<String, Integer> firstOf = HashMap.newHashMap(count);
    for (Passage passage : layout.passages()) {
      int n = passage.number();
      Integer before = firstOf.putIfAbsent(passage.text(), n);
      sameAs[n] = before == null ? n : before;
      printed[sameAs[n]]++;
      headingOver[n] = n == 0 ? -1 : isHeading[n - 1] ? n - 1 : headingOver[n - 1];
      isHeading[n] = MarkupSignals.isHeading(passage.box().tag());
      int free = measures.get(n).prose();
      prose += free;
      proseOfLook[looks.of(passage)] += free;
      if (free > 0 && containers[n].isIn(top)) {
        first = first < 0 ? n : first;
        last = n;
      }
      if (passage.box().tag().equals("h1")
          && (heading < 0 || title.likeness(passage.text()) > 0.8)) {
        heading = n;
      }
    }
    firstProse = first;
    lastProse = last;
    h1 = heading;
  }

  private static String summary(Element head) {
    String shared = null;
    for (Element meta = head.firstElementChild(); meta != null; meta = meta.nextElementSibling()) {
      String content = meta.attr("content");
      if (meta.attr("name").equalsIgnoreCase("description") && !content.isBlank()) {
        return content;
      }
      if (shared == null && meta.attr("property").equalsIgnoreCase("og:description")) {
        shared = content;
      }
    }
    return shared == null ? "" : shared;
  }

  private Box findTop() {
    Box best = layout.root();
    for (Box box : layout.boxes()) {
      if (boxes.score[box.number()] > boxes.score[best.number()]) {
        best = box;
      }
    }
    return best;
  }

  /// The headline as printed over the story, if it is.
  @Nullable Passage headline() {
    return h1 < 0 ? null : layout.passages().get(h1);
  }

  /// The box that a passage is one paragraph of.
  Box container(int passage) {
    return containers[passage];
  }

  /// True for the top box and those around it.
  boolean holdsTop(Box box) {
    return holdsTop[box.number()];
  }

  int timesPrinted(Passage passage) {
    return printed[sameAs[passage.number()]];
  }

  /// The share of the page's prose that stands before `passage`.
  double proseBefore(int passage) {
    return prose == 0 ? 0 : sums.prose(passage) / (double) prose;
  }

  /// The share of the page's prose that is set in the same elements and classes as this passage.
  double shareOfLook(Passage passage) {
    return prose == 0 ? 0 : proseOfLook[looks.of(passage)] / (double) prose;
  }

  /// Characters of some passages.
  int chars(BitSet passages) {
    int chars = 0;
    for (int n = passages.nextSetBit(0); n >= 0; n = passages.nextSetBit(n + 1)) {
      chars += measures.get(n).chars();
    }
    return chars;
  }
}
