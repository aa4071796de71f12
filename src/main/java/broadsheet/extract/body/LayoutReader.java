package broadsheet.extract.body;

import broadsheet.news.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Lays a document out as boxes and passages in one walk.
///
/// Inline elements that hold blocks count as boxes, two line breaks in a row end a passage, and
/// boxes deeper than [#DEEPEST] are taken for their ancestor at that depth.
final class LayoutReader {

  private static final int DEEPEST = 150;

  /// Passages; no story is longer, and what follows is not read.
  static final int MOST_PASSAGES = 12_000;

  private static final int MOST_BOXES = 60_000;

  private final List<Box> boxes = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Part> waiting = new ArrayList<>();
  private final PassageText text = new PassageText();
  private Set<Mark> marks = Set.of();
  private Box box;
  private int order;
  private int asTyped;
  private int noscript;
  private @Nullable String link;

  private LayoutReader(Element body) {
    box = new Box(order++, 0, body, null);
    boxes.add(box);
  }

  static Layout read(Element body) {
    LayoutReader reader = new LayoutReader(body);
    Box root = reader.box;
    reader.inside(body);
    reader.endPassage();
    return new Layout(root, reader.boxes, reader.passages, reader.scripts);
  }

  /// Elements lie at most some hundreds deep: the parser sees to it.
  private void inside(Element element) {
    for (int i = 0; i < element.childNodeSize() && passages.size() < MOST_PASSAGES; i++) {
      Node child = element.childNode(i);
      if (child instanceof Element inner) {
        read(inner, Rendering.of(inner.normalName()));
      } else if (child instanceof TextNode words && noscript == 0) {
        text.add(words.getWholeText(), marks, link, asTyped > 0);
      }
    }
  }

  private void read(Element element, Rendering rendering) {
    switch (rendering.kind()) {
      case UNSEEN -> {}
      case SCRIPT -> {
        if (element.attributesSize() > 0) {
          scripts.add(element);
        }
      }
      case LINE_BREAK -> breakLine();
      case THEMATIC_BREAK -> {
        endPassage();
        box.parts().add(new Part.Line(order++));
      }
      case PICTURE -> place(new Part.Image(order++, element));
      case CARD -> place(new Part.Card(order++, element));
      case WITHOUT_SCRIPTS -> {
        noscript++;
        inLine(element);
        noscript--;
      }
      case AS_TYPED -> {
        asTyped++;
        inBox(element);
        asTyped--;
      }
      case LINK -> {
        String outer = link;
        link = element.hasAttr("href") ? element.attr("href") : null;
        inLine(element);
        link = outer;
      }
      case INLINE -> {
        if (!Rendering.isHidden(element) && (text.isEmpty() || !PopUp.is(element))) {
          Set<Mark> outer = marks;
          marks = rendering.mark() == null ? outer : with(rendering.mark());
          inLine(element);
          marks = outer;
        }
      }
      case BLOCK -> inBox(element);
    }
  }

  private void inLine(Element element) {
    if (holdsBlock(element)) {
      inBox(element);
    } else {
      inside(element);
    }
  }

  private void inBox(Element element) {
    endPassage();
    Box outer = box;
    if (box.depth() < DEEPEST && boxes.size() < MOST_BOXES) {
      box = new Box(order++, boxes.size(), element, outer);
      boxes.add(box);
      outer.parts().add(box);
    }
    inside(element);
    endPassage();
    box = outer;
  }

  private void breakLine() {
    if (asTyped > 0) {
      text.add("\n", marks, null, true);
    } else if (text.atBreak()) {
      endPassage();
    } else {
      text.lineBreak();
    }
  }

  /// A picture inside a sentence waits for the end of the sentence.
  private void place(Part part) {
    if (text.isEmpty()) {
      box.parts().add(part);
    } else {
      waiting.add(part);
    }
  }

  private void endPassage() {
    Passage passage = text.take(order, passages.size(), box);
    if (passage != null) {
      order++;
      passages.add(passage);
      box.parts().add(passage);
    }
    if (!waiting.isEmpty()) {
      box.parts().addAll(waiting);
      waiting.clear();
    }
  }

  private static boolean holdsBlock(Element element) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element inner && Rendering.of(inner.normalName()).isBlock()) {
        return true;
      }
    }
    return false;
  }

  private Set<Mark> with(Mark mark) {
    EnumSet<Mark> more = EnumSet.of(mark);
    more.addAll(marks);
    return Set.copyOf(more);
  }
}
