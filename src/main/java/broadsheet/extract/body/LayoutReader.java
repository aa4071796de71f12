package broadsheet.extract.body;

import broadsheet.news.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Lays a document out as boxes and passages in one walk, without recursion.
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
  private final Deque<Set<Mark>> outerMarks = new ArrayDeque<>();

  /// The elements that the walk stands in, the outermost first.
  private final List<Rendering> open = new ArrayList<>();

  private final BitSet opened = new BitSet();
  private Set<Mark> marks = Set.of();
  private Box box;
  private int order;
  private int tooDeep;
  private int asTyped;
  private int noscript;
  private @Nullable String link;
  private int linkDepth;

  private LayoutReader(Element body) {
    box = new Box(order++, 0, body, null);
    boxes.add(box);
  }

  static Layout read(Element body) {
    LayoutReader reader = new LayoutReader(body);
    Box root = reader.box;
    reader.walk(body);
    reader.endPassage();
    return new Layout(root, reader.boxes, reader.passages, reader.scripts);
  }

  private void walk(Element body) {
    Node at = body.firstChild();
    while (at != null && passages.size() < MOST_PASSAGES) {
      boolean inside = enter(at);
      if (inside && at.childNodeSize() > 0) {
        at = at.childNode(0);
      } else {
        if (inside) {
          close();
        }
        at = next(at);
      }
    }
  }

  /// The node behind one that is done, outside what has to be closed for it.
  private @Nullable Node next(Node done) {
    Node at = done;
    while (at != null && at.nextSibling() == null && !open.isEmpty()) {
      at = at.parent();
      close();
    }
    return at == null ? null : at.nextSibling();
  }

  /// @return true for an element that is open now
  private boolean enter(Node node) {
    if (node instanceof TextNode words) {
      if (noscript == 0) {
        text.add(words.getWholeText(), marks, link, asTyped > 0);
      }
      return false;
    }
    return node instanceof Element element && enter(element);
  }

  private boolean enter(Element element) {
    Rendering rendering = Rendering.of(element.normalName());
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
      default -> {
        open(element, rendering);
        return true;
      }
    }
    return false;
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

  private void open(Element element, Rendering rendering) {
    int depth = open.size();
    open.add(rendering);
    switch (rendering.kind()) {
      case WITHOUT_SCRIPTS -> noscript++;
      case LINK -> {
        link = element.hasAttr("href") ? element.attr("href") : null;
        linkDepth = depth;
      }
      default -> {}
    }
    if (rendering.mark() != null) {
      outerMarks.push(marks);
      marks = with(rendering.mark());
    }
    if (rendering.isBlock() || holdsBlock(element)) {
      opened.set(depth);
      endPassage();
      openBox(element);
      asTyped += rendering.kind() == Rendering.Kind.AS_TYPED ? 1 : 0;
    }
  }

  private void openBox(Element element) {
    if (box.depth() < DEEPEST && boxes.size() < MOST_BOXES) {
      Box inner = new Box(order++, boxes.size(), element, box);
      boxes.add(inner);
      box.parts().add(inner);
      box = inner;
    } else {
      tooDeep++;
    }
  }

  /// Closes the innermost element.
  private void close() {
    Rendering rendering = open.removeLast();
    int depth = open.size();
    if (opened.get(depth)) {
      opened.clear(depth);
      endPassage();
      closeBox();
      asTyped -= rendering.kind() == Rendering.Kind.AS_TYPED ? 1 : 0;
    }
    if (rendering.mark() != null) {
      marks = outerMarks.pop();
    }
    if (link != null && depth == linkDepth) {
      link = null;
    }
    noscript -= rendering.kind() == Rendering.Kind.WITHOUT_SCRIPTS ? 1 : 0;
  }

  private void closeBox() {
    Box outer = box.parent();
    if (tooDeep > 0) {
      tooDeep--;
    } else if (outer != null) {
      box = outer;
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
    box.parts().addAll(waiting);
    waiting.clear();
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
