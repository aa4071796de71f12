package broadsheet.extract.body;

import broadsheet.news.Metadata;
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
  final DeclaredText title;
  final DeclaredText standfirst;
  final DeclaredText body;
  final NamesAbout writers;
  final NamesAbout site;
  final RunningSums sums;
  final double[] logChars;
  final boolean[] isHeading;

  /// The nearest heading above each passage, -1 if there is none.
  final int[] headingOver;

  final Box top;
  final int firstProse;
  final int lastProse;
  final int h1;
  private final Map<String, Integer> sameText = new HashMap<>();
  private final int[] proseOfLook;
  private final boolean[] holdsTop;
  private final Box[] containers;
  private int prose;

  PageView(Document page, Layout layout, Metadata about) {
    this.layout = layout;
    measures = layout.passages().stream().map(Measure::of).toList();
    sums = new RunningSums(measures);
    logChars = measures.stream().mapToDouble(measure -> Math.log(measure.chars())).toArray();
    isHeading = new boolean[measures.size()];
    headingOver = new int[measures.size()];
    containers = layout.passages().stream().map(BoxFacts::container).toArray(Box[]::new);
    boxes = new BoxFacts(layout, measures);
    looks = new Looks(layout, measures);
    proseOfLook = new int[looks.count()];
    writers = new NamesAbout(about.byline());
    String name = about.siteName();
    site = new NamesAbout(name == null ? List.of() : List.of(name));
    title = new DeclaredText(about.title());
    standfirst = new DeclaredText(summary(page.head()));
    List<String> data = LinkedData.of(page, layout);
    body = new DeclaredText(DeclaredBody.of(data));
    top = findTop();
    holdsTop = new boolean[layout.boxes().size()];
    for (Box box = top; box != null; box = box.parent()) {
      holdsTop[box.number()] = true;
    }
    int first = -1;
    int last = -1;
    int heading = -1;
    for (Passage passage : layout.passages()) {
      int n = passage.number();
      sameText.merge(passage.text(), 1, Integer::sum);
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
    Element found = head.selectFirst("meta[name=description][content~=\\S]");
    Element shared = found == null ? head.selectFirst("meta[property=og:description]") : found;
    return shared == null ? "" : shared.attr("content");
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
    return sameText.getOrDefault(passage.text(), 1);
  }

  /// The share of the page's prose that stands before `passage`.
  double proseBefore(int passage) {
    return prose == 0 ? 0 : sums.prose(passage) / (double) prose;
  }

  /// The share of the page's prose that is set in the same elements and classes as this passage.
  double shareOfLook(Passage passage) {
    return prose == 0 ? 0 : proseOfLook[looks.of(passage)] / (double) prose;
  }
}
