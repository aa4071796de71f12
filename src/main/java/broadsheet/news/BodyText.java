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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a body says, as plain text: paragraphs separated by a blank line, in reading order.
///
/// Captions, credits and link cards are not part of what the story says.
public final class BodyText {

  private BodyText() {}

  public static String of(List<Block> blocks) {
    List<String> paragraphs = new ArrayList<>();
    blocks.forEach(block -> add(block, paragraphs));
    return paragraphs.stream()
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static void add(Block block, List<String> paragraphs) {
    switch (block) {
      case Paragraph(var spans) -> paragraphs.add(Span.text(spans));
      case Heading(_, var spans) -> paragraphs.add(Span.text(spans));
      case Quote(var blocks) -> blocks.forEach(inner -> add(inner, paragraphs));
      case ListBlock(_, var items) ->
          items.forEach(item -> item.forEach(inner -> add(inner, paragraphs)));
      case Table(var rows) ->
          rows.forEach(
              row ->
                  paragraphs.add(
                      row.stream()
                          .map(cell -> Span.text(cell.spans()).strip())
                          .collect(Collectors.joining(" "))));
      case Code(var text) -> paragraphs.add(text);
      case Figure _, Rule _, Embed _ -> {}
    }
  }
}
