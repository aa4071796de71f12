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
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Lays a document out as boxes and passages in one walk, without recursion.
///
/// Inline elements that hold blocks count as boxes, two line breaks in a row end a passage, and
/// boxes deeper than [#DEEPEST] are taken for their ancestor at that depth.
final class LayoutReader implements NodeFilter {

  private static final int DEEPEST = 150;

  /// Passages; no story is longer, and what follows is not read.
  static final int MOST_PASSAGES = 12_000;

  private static final int MOST_BOXES = 60_000;

  private final List<Box> boxes = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Part> waiting = new ArrayList<>();
  private final PassageText text = new PassageText();
  private final BitSet opened = new BitSet();
  private final Deque<Set<Mark>> outerMarks = new ArrayDeque<>();
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
    for (Node child = body.firstChild(); child != null; child = child.nextSibling()) {
      child.filter(reader);
    }
    reader.endPassage();
    return new Layout(root, reader.boxes, reader.passages, reader.scripts);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (passages.size() >= MOST_PASSAGES) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words) {
      if (noscript == 0) {
        text.add(words.getWholeText(), marks, link, asTyped > 0);
      }
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? open(element, depth) : FilterResult.SKIP_ENTIRELY;
  }

  private FilterResult open(Element element, int depth) {
    String tag = element.normalName();
    int kind = Tags.kind(tag);
    if (kind == Tags.UNSEEN) {
      if (tag.equals("script") && element.attributesSize() > 0) {
        scripts.add(element);
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (tag) {
      case "br" -> {
        if (asTyped > 0) {
          text.add("\n", marks, null, true);
        } else if (text.atBreak()) {
          endPassage();
        } else {
          text.lineBreak();
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      case "hr" -> {
        endPassage();
        box.parts().add(new Part.Line(order++));
        return FilterResult.SKIP_ENTIRELY;
      }
      case "img", "amp-img" -> {
        place(new Part.Image(order++, element));
        return FilterResult.SKIP_ENTIRELY;
      }
      case "noscript" -> noscript++;
      case "a" -> {
        link = element.hasAttr("href") ? element.attr("href") : null;
        linkDepth = depth;
      }
      default -> {
        if (kind == Tags.CARD) {
          place(new Part.Card(order++, element));
          return FilterResult.SKIP_ENTIRELY;
        }
      }
    }
    Mark mark = mark(tag);
    if (mark != null) {
      outerMarks.push(marks);
      marks = with(mark);
    }
    opened.set(depth, kind == Tags.BLOCK || holdsBlock(element));
    if (opened.get(depth)) {
      endPassage();
      if (box.depth() < DEEPEST && boxes.size() < MOST_BOXES) {
        Box inner = new Box(order++, boxes.size(), element, box);
        boxes.add(inner);
        box.parts().add(inner);
        box = inner;
      } else {
        tooDeep++;
      }
      if (tag.equals("pre")) {
        asTyped++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, int depth) {
    String tag = element.normalName();
    if (opened.get(depth)) {
      endPassage();
      if (tag.equals("pre")) {
        asTyped--;
      }
      Box outer = box.parent();
      if (tooDeep > 0) {
        tooDeep--;
      } else if (outer != null) {
        box = outer;
      }
    }
    if (mark(tag) != null) {
      marks = outerMarks.pop();
    }
    if (link != null && depth == linkDepth) {
      link = null;
    }
    if (tag.equals("noscript")) {
      noscript--;
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
      if (child instanceof Element inner && Tags.kind(inner.normalName()) == Tags.BLOCK) {
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

  private static @Nullable Mark mark(String tag) {
    return switch (tag) {
      case "b", "strong" -> Mark.STRONG;
      case "i", "em", "cite", "dfn", "var" -> Mark.EMPHASIS;
      case "code", "kbd", "samp", "tt" -> Mark.CODE;
      case "s", "strike", "del" -> Mark.STRIKE;
      case "sub" -> Mark.SUBSCRIPT;
      case "sup" -> Mark.SUPERSCRIPT;
      default -> null;
    };
  }
}
