package broadsheet.extract.body;

import broadsheet.news.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/// One page as the judges of its passages see it: layout, counts, and what it says of itself.
final class PageView {

  final Layout layout;
  final List<Measure> measures;
  final BoxFacts boxes;
  final Looks looks;
  final DeclaredText title;
  final DeclaredText standfirst;
  final DeclaredText body;
  final Box top;
  final int firstProse;
  final int lastProse;
  final int h1;
  private final Map<String, Integer> sameText = new HashMap<>();
  private final int[] proseOfLook;
  private final boolean[] holdsTop;
  private int prose;

  PageView(Document page, Layout layout, Metadata about) {
    this.layout = layout;
    measures = layout.passages().stream().map(Measure::of).toList();
    boxes = new BoxFacts(layout, measures);
    looks = new Looks(layout);
    proseOfLook = new int[looks.count()];
    title = new DeclaredText(about.title());
    String summary = page.select("meta[name=description]").attr("content");
    standfirst =
        new DeclaredText(
            summary.isBlank()
                ? page.select("meta[property=og:description]").attr("content")
                : summary);
    body = new DeclaredText(DeclaredBody.of(page));
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
      int free = measures.get(n).prose();
      prose += free;
      proseOfLook[looks.of(passage)] += free;
      if (free > 0 && BoxFacts.container(passage).isIn(top)) {
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

  private Box findTop() {
    Box best = layout.root();
    for (Box box : layout.boxes()) {
      if (boxes.score[box.number()] > boxes.score[best.number()]) {
        best = box;
      }
    }
    return best;
  }

  /// True for the top box and those around it.
  boolean holdsTop(Box box) {
    return holdsTop[box.number()];
  }

  int timesPrinted(Passage passage) {
    return sameText.getOrDefault(passage.text(), 1);
  }

  /// The share of the page's prose that is set in the same elements and classes as this passage.
  double shareOfLook(Passage passage) {
    return prose == 0 ? 0 : proseOfLook[looks.of(passage)] / (double) prose;
  }
}
