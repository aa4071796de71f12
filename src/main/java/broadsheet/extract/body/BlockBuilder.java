package broadsheet.extract.body;

import broadsheet.news.Block;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Heading;
import broadsheet.news.Block.ListBlock;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Quote;
import broadsheet.news.Block.Rule;
import broadsheet.news.Picture;
import broadsheet.news.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns the kept passages of a layout, and the pictures among them, into typed blocks.
final class BlockBuilder {

  private final BitSet kept;
  private final URI base;
  private final Pictures pictures;
  private final Tables tables;
  private final int headline;
  private final int first;
  private final int last;
  private boolean inLead;

  /// @param headline as printed over the story; a captioned picture below it opens the story
  BlockBuilder(Layout layout, BitSet kept, @Nullable Passage headline, URI base) {
    this.kept = kept;
    this.base = base;
    this.pictures = new Pictures(base);
    this.tables = new Tables(kept, base);
    this.headline = headline == null ? Integer.MAX_VALUE : headline.order();
    this.first = kept.isEmpty() ? 0 : layout.passages().get(kept.nextSetBit(0)).order();
    this.last = kept.isEmpty() ? 0 : layout.passages().get(kept.length() - 1).order();
  }

  List<Block> build(Box root) {
    List<Block> blocks = new ArrayList<>();
    addAll(root, blocks);
    while (!blocks.isEmpty() && blocks.getLast() instanceof Rule) {
      blocks.removeLast();
    }
    return blocks;
  }

  private void addAll(Box box, List<Block> blocks) {
    for (Part part : box.parts()) {
      add(part, blocks);
    }
  }

  private void add(Part part, List<Block> blocks) {
    if (part.order() > last) {
      return;
    }
    switch (part) {
      case Passage passage -> {
        if (kept.get(passage.number())) {
          blocks.add(paragraph(passage));
        }
      }
      case Box box -> addBox(box, blocks);
      case Part.Image image -> {
        Picture picture = isInside(image) ? pictures.read(image.element()) : null;
        if (picture != null) {
          blocks.add(new Figure(picture, List.of(), null));
        }
      }
      case Part.Card card -> {
        Block.Embed embed = isInside(card) ? Cards.read(card.element(), base) : null;
        if (embed != null) {
          blocks.add(embed);
        }
      }
      case Part.Line line -> {
        if (isInside(line) && !blocks.isEmpty() && !(blocks.getLast() instanceof Rule)) {
          blocks.add(new Rule());
        }
      }
    }
  }

  private Block paragraph(Passage passage) {
    String tag = passage.box().tag();
    List<Span> spans = Spans.of(passage, base);
    if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
      return new Heading(Math.max(2, tag.charAt(1) - '0'), spans);
    }
    return tag.equals("pre") ? new Block.Code(passage.text()) : new Paragraph(spans);
  }

  private void addBox(Box box, List<Block> blocks) {
    switch (box.tag()) {
      case "blockquote" -> {
        List<Block> inside = inside(box);
        if (!inside.isEmpty()) {
          blocks.add(new Quote(inside));
        }
      }
      case "ul", "ol" -> addList(box, blocks);
      case "figure" -> addFigure(box, blocks);
      case "figcaption" -> {}
      case "table" -> {
        Block.Table table = tables.read(box);
        if (table == null) {
          addAll(box, blocks);
        } else if (!table.rows().isEmpty()) {
          blocks.add(table);
        }
      }
      default -> addAll(box, blocks);
    }
  }

  /// A figure's caption is put to its last picture; a figure without one is what it holds.
  private void addFigure(Box box, List<Block> blocks) {
    List<Span> caption = captionOf(box);
    inLead = box.order() > headline && box.order() < first && !caption.isEmpty();
    List<Block> inside = inside(box);
    inLead = false;
    if (!inside.isEmpty() && inside.getLast() instanceof Figure last && last.caption().isEmpty()) {
      Captioned said = Captioned.of(box.element(), caption);
      inside.set(inside.size() - 1, new Figure(last.picture(), said.caption(), said.credit()));
    }
    blocks.addAll(inside);
  }

  private List<Block> inside(Box box) {
    List<Block> inside = new ArrayList<>();
    addAll(box, inside);
    return inside;
  }

  private void addList(Box list, List<Block> blocks) {
    List<List<Block>> items = new ArrayList<>();
    for (Part part : list.parts()) {
      List<Block> item = new ArrayList<>();
      add(part, item);
      if (item.stream().allMatch(Figure.class::isInstance)) {
        blocks.addAll(item);
      } else {
        items.add(item);
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new ListBlock(list.tag().equals("ol"), items));
    }
  }

  private List<Span> captionOf(Box figure) {
    List<Span> caption = new ArrayList<>();
    for (Part part : figure.parts()) {
      if (part instanceof Box box) {
        if (box.tag().equals("figcaption")) {
          addText(box, caption);
        } else {
          caption.addAll(captionOf(box));
        }
      }
    }
    return caption;
  }

  private void addText(Box box, List<Span> spans) {
    for (Part part : box.parts()) {
      if (part instanceof Passage passage) {
        if (!spans.isEmpty()) {
          spans.add(Span.of(" "));
        }
        spans.addAll(Spans.of(passage, base));
      } else if (part instanceof Box inner) {
        addText(inner, spans);
      }
    }
  }

  /// Pictures and lines belong to the story if they stand between its first and its last words.
  private boolean isInside(Part part) {
    return inLead || (part.order() > first && part.order() < last);
  }
}
