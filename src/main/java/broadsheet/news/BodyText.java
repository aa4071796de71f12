package broadsheet.news;

import broadsheet.news.Block.Code;
import broadsheet.news.Block.Embed;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Heading;
import broadsheet.news.Block.ListBlock;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Quote;
import broadsheet.news.Block.Rule;
import broadsheet.news.Block.Table;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// What a body says, as plain text: paragraphs separated by a blank line, in reading order.
///
/// Captions, credits and link cards are not part of what the story says.
public final class BodyText {

  private BodyText() {}

  public static String of(List<Block> blocks) {
    StringJoiner paragraphs = new StringJoiner("\n\n");
    blocks.forEach(block -> add(block, paragraphs));
    return paragraphs.toString();
  }

  private static void add(Block block, StringJoiner paragraphs) {
    switch (block) {
      case Paragraph(var spans) -> add(Span.text(spans), paragraphs);
      case Heading(_, var spans) -> add(Span.text(spans), paragraphs);
      case Quote(var blocks) -> blocks.forEach(inner -> add(inner, paragraphs));
      case ListBlock(_, var items) ->
          items.forEach(item -> item.forEach(inner -> add(inner, paragraphs)));
      case Table(var rows) -> rows.forEach(row -> add(text(row), paragraphs));
      case Code(var text) -> add(text, paragraphs);
      case Figure _, Rule _, Embed _ -> {}
    }
  }

  private static void add(String paragraph, StringJoiner paragraphs) {
    String text = paragraph.strip();
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
  }

  private static String text(List<Block.Cell> row) {
    return row.stream()
        .map(cell -> Span.text(cell.spans()).strip())
        .collect(Collectors.joining(" "));
  }
}
