package broadsheet.ui.article;

import broadsheet.news.Block;
import broadsheet.news.Block.Code;
import broadsheet.news.Block.Embed;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Heading;
import broadsheet.news.Block.ListBlock;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Quote;
import broadsheet.news.Block.Rule;
import broadsheet.news.Block.Table;
import broadsheet.news.Span;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Sets an article's blocks as paragraphs of text, and as nodes where text is not enough.
final class BodyComposer {

  private static final String BLANK_DIGIT = "\u2007";
  private static final String BLANK_POINT = "\u2008";

  private final TextComposer text;
  private final BlockNodes nodes;
  private final Spacing spacing;

  BodyComposer(TextComposer text, BlockNodes nodes, Spacing spacing) {
    this.text = text;
    this.spacing = spacing;
    this.nodes = nodes;
  }

  void compose(List<Block> blocks) {
    blocks.forEach(block -> compose(block, 0, "body"));
  }

  private void compose(Block block, int depth, String style) {
    switch (block) {
      case Paragraph(var spans) -> paragraph(spans, depth, style);
      case Heading(int level, var spans) -> {
        text.spans(spans, "news", level <= 2 ? "heading-large" : "heading-small");
        text.end(Spacing.HEADING);
      }
      case Quote(var inner) -> inner.forEach(each -> compose(each, depth + 1, "quote"));
      case ListBlock(boolean ordered, var items) -> list(ordered, items, depth + 1);
      case Code(var code) -> code(code);
      case Figure figure -> figure(figure);
      case Table table ->
          text.node(() -> nodes.table(table), TableNode.texts(table), TableNode.links(table));
      case Rule() -> text.node(nodes::rule);
      case Embed embed -> text.node(() -> nodes.embed(embed));
    }
  }

  private void code(String code) {
    Iterator<String> lines = code.lines().iterator();
    while (lines.hasNext()) {
      text.text(lines.next(), "code");
      text.end(lines.hasNext() ? Spacing.CODE : Spacing.CODE_END);
    }
  }

  private void figure(Figure figure) {
    text.figure(figure, nodes);
    boolean captioned = !Span.text(figure.caption()).isBlank();
    String credit = Objects.requireNonNullElse(figure.credit(), "").strip();
    if (captioned) {
      text.spans(figure.caption(), "caption");
    }
    if (!credit.isEmpty()) {
      text.text(captioned ? " " + credit : credit, "caption");
    }
    if (captioned || !credit.isEmpty()) {
      text.end(Spacing.CAPTION);
    }
  }

  /// A line break inside a paragraph begins a line of its own, close under the one before.
  private void paragraph(List<Span> spans, int depth, String style) {
    Iterator<List<Span>> lines = Lines.of(spans).iterator();
    while (lines.hasNext()) {
      text.spans(lines.next(), "news", style);
      text.end(lines.hasNext() ? spacing.line(depth) : spacing.paragraph(depth));
    }
  }

  private void list(boolean ordered, List<List<Block>> items, int depth) {
    int number = 1;
    for (List<Block> item : items) {
      String bullet = ordered ? numbered(number, items.size()) : "•";
      String below = ordered ? numbered(null, items.size()) : " ";
      number++;
      for (Block block : item) {
        if (block instanceof Paragraph(var spans)) {
          text.bullet(bullet, "news", "body").spans(spans, "news", "body");
          text.end(spacing.item(depth, bullet));
          bullet = below;
        } else {
          compose(block, depth, "body");
        }
      }
    }
  }

  /// The number of an item, or blanks in its place, as wide as the last number of the list: the
  /// words of all items stand on one line.
  private static String numbered(@Nullable Integer number, int last) {
    String digits = number == null ? "" : number.toString();
    String blanks = BLANK_DIGIT.repeat(Integer.toString(last).length() - digits.length());
    return blanks + digits + (number == null ? BLANK_POINT : ".");
  }
}
