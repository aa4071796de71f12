package broadsheet.extract.body;

import broadsheet.news.Block;
import broadsheet.news.Span;
import java.util.List;
import java.util.StringJoiner;

/// An article's body as plain text: its blocks in reading order, a blank line between two.
///
/// Pictures and link cards add nothing; their words are not the story's.
public final class BodyText {

  private BodyText() {}

  public static String of(List<Block> blocks) {
    StringJoiner text = new StringJoiner("\n\n");
    add(blocks, text);
    return text.toString();
  }

  private static void add(List<Block> blocks, StringJoiner text) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph(var spans) -> text.add(Span.text(spans));
        case Block.Heading(var level, var spans) -> text.add(Span.text(spans));
        case Block.Quote(var inside) -> add(inside, text);
        case Block.ListBlock(var ordered, var items) -> items.forEach(item -> add(item, text));
        case Block.Table(var rows) -> rows.forEach(row -> text.add(line(row)));
        case Block.Code(var code) -> text.add(code);
        case Block.Figure figure -> {}
        case Block.Embed embed -> {}
        case Block.Rule rule -> {}
      }
    }
  }

  private static String line(List<Block.Cell> row) {
    StringJoiner line = new StringJoiner("\t");
    row.forEach(cell -> line.add(Span.text(cell.spans())));
    return line.toString();
  }
}
