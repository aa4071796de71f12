package broadsheet.exchange;

import broadsheet.news.Block;
import broadsheet.news.Block.Cell;
import broadsheet.news.Block.Code;
import broadsheet.news.Block.Embed;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Heading;
import broadsheet.news.Block.ListBlock;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Quote;
import broadsheet.news.Block.Rule;
import broadsheet.news.Block.Table;
import broadsheet.news.Mark;
import broadsheet.news.Picture;
import broadsheet.news.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A body as clean HTML: no classes, no styles, nothing active, made from the blocks alone.
public final class BodyHtml {

  private final StringBuilder html = new StringBuilder();

  private BodyHtml() {}

  public static String of(List<Block> blocks) {
    BodyHtml writer = new BodyHtml();
    blocks.forEach(writer::block);
    return writer.html.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph(var spans) -> element("p", spans);
      case Heading(int level, var spans) -> element("h" + level, spans);
      case Quote(var blocks) -> {
        html.append("<blockquote>");
        blocks.forEach(this::block);
        html.append("</blockquote>\n");
      }
      case ListBlock(boolean ordered, var items) -> list(ordered ? "ol" : "ul", items);
      case Figure(var picture, var caption, var credit) -> figure(picture, caption, credit);
      case Table(var rows) -> table(rows);
      case Code(var text) ->
          html.append("<pre><code>").append(escape(text)).append("</code></pre>\n");
      case Rule() -> html.append("<hr>\n");
      case Embed(var link, var title) ->
          html.append("<p><a href=\"")
              .append(escape(link.toString()))
              .append("\">")
              .append(escape(title))
              .append("</a></p>\n");
    }
  }

  private void element(String tag, List<Span> spans) {
    html.append('<').append(tag).append('>');
    spans.forEach(this::span);
    html.append("</").append(tag).append(">\n");
  }

  private void list(String tag, List<List<Block>> items) {
    html.append('<').append(tag).append(">\n");
    for (List<Block> item : items) {
      html.append("<li>");
      if (item.size() == 1 && item.getFirst() instanceof Paragraph(var spans)) {
        spans.forEach(this::span);
      } else {
        item.forEach(this::block);
      }
      html.append("</li>\n");
    }
    html.append("</").append(tag).append(">\n");
  }

  private void figure(Picture picture, List<Span> caption, @Nullable String credit) {
    html.append("<figure><img src=\"").append(escape(picture.url().toString())).append('"');
    if (picture.alt() != null) {
      html.append(" alt=\"").append(escape(picture.alt())).append('"');
    }
    html.append('>');
    if (!caption.isEmpty() || credit != null) {
      html.append("<figcaption>");
      caption.forEach(this::span);
      if (credit != null) {
        html.append(caption.isEmpty() ? "" : " ").append(escape(credit));
      }
      html.append("</figcaption>");
    }
    html.append("</figure>\n");
  }

  private void table(List<List<Cell>> rows) {
    html.append("<table>\n");
    for (List<Cell> row : rows) {
      html.append("<tr>");
      for (Cell cell : row) {
        String tag = cell.header() ? "th" : "td";
        html.append('<').append(tag).append('>');
        cell.spans().forEach(this::span);
        html.append("</").append(tag).append('>');
      }
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private void span(Span span) {
    if (span.link() != null) {
      html.append("<a href=\"").append(escape(span.link().toString())).append("\">");
    }
    List<String> tags = span.marks().stream().sorted().map(BodyHtml::tag).toList();
    tags.forEach(tag -> html.append('<').append(tag).append('>'));
    html.append(escape(span.text()).replace("\n", "<br>"));
    tags.reversed().forEach(tag -> html.append("</").append(tag).append('>'));
    if (span.link() != null) {
      html.append("</a>");
    }
  }

  private static String tag(Mark mark) {
    return switch (mark) {
      case STRONG -> "strong";
      case EMPHASIS -> "em";
      case CODE -> "code";
      case STRIKE -> "s";
      case SUBSCRIPT -> "sub";
      case SUPERSCRIPT -> "sup";
    };
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
