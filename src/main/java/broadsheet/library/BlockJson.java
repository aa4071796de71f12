package broadsheet.library;

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
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A body as JSON: one object a block, told apart by "type". A type or mark that this version does
/// not know is passed over when read, so that an article of a newer one still opens.
public final class BlockJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BlockJson() {}

  public static String write(List<Block> blocks) {
    return Json.write(tree(blocks));
  }

  /// @throws IllegalArgumentException if `json` is no JSON
  public static List<Block> read(String json) {
    return blocks(Json.read(json));
  }

  /// The same as [#write], as a tree that can stand inside a larger answer.
  public static ArrayNode tree(List<Block> blocks) {
    ArrayNode array = NODES.arrayNode();
    blocks.forEach(block -> array.add(node(block)));
    return array;
  }

  private static ObjectNode node(Block block) {
    return switch (block) {
      case Paragraph(var spans) -> typed("paragraph").set("spans", spans(spans));
      case Heading(int level, var spans) ->
          typed("heading").put("level", level).set("spans", spans(spans));
      case Quote(var blocks) -> typed("quote").set("blocks", tree(blocks));
      case ListBlock(boolean ordered, var items) -> {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(tree(item)));
        yield typed("list").put("ordered", ordered).set("items", array);
      }
      case Figure(var picture, var caption, var credit) -> {
        ObjectNode figure = typed("figure");
        figure.set("picture", PictureJson.write(picture));
        figure.set("caption", spans(caption));
        yield figure.put("credit", credit);
      }
      case Table(var rows) -> {
        ArrayNode array = NODES.arrayNode();
        rows.forEach(row -> array.add(row(row)));
        yield typed("table").set("rows", array);
      }
      case Code(var text) -> typed("code").put("text", text);
      case Rule() -> typed("rule");
      case Embed(var link, var title) ->
          typed("embed").put("link", link.toString()).put("title", title);
    };
  }

  private static ObjectNode typed(String type) {
    return NODES.objectNode().put("type", type);
  }

  private static ArrayNode row(List<Cell> row) {
    ArrayNode array = NODES.arrayNode();
    row.forEach(
        cell -> {
          ObjectNode node = NODES.objectNode().put("header", cell.header());
          array.add(node.<ObjectNode>set("spans", spans(cell.spans())));
        });
    return array;
  }

  private static ArrayNode spans(List<Span> spans) {
    ArrayNode array = NODES.arrayNode();
    for (Span span : spans) {
      ObjectNode node = array.addObject().put("text", span.text());
      if (!span.marks().isEmpty()) {
        ArrayNode marks = node.putArray("marks");
        span.marks().stream().sorted().forEach(mark -> marks.add(name(mark)));
      }
      if (span.link() != null) {
        node.put("link", span.link().toString());
      }
    }
    return array;
  }

  private static List<Block> blocks(JsonNode array) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode node : array) {
      Block block = block(node);
      if (block != null) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static @Nullable Block block(JsonNode node) {
    return switch (node.path("type").asText()) {
      case "paragraph" -> new Paragraph(readSpans(node.path("spans")));
      case "heading" -> new Heading(node.path("level").asInt(2), readSpans(node.path("spans")));
      case "quote" -> new Quote(blocks(node.path("blocks")));
      case "list" -> {
        List<List<Block>> items = new ArrayList<>();
        node.path("items").forEach(item -> items.add(blocks(item)));
        yield new ListBlock(node.path("ordered").asBoolean(), items);
      }
      case "figure" -> figure(node);
      case "table" -> {
        List<List<Cell>> rows = new ArrayList<>();
        node.path("rows").forEach(row -> rows.add(cells(row)));
        yield new Table(rows);
      }
      case "code" -> new Code(node.path("text").asText());
      case "rule" -> new Rule();
      case "embed" -> embed(node);
      default -> null;
    };
  }

  private static @Nullable Figure figure(JsonNode node) {
    Picture picture = PictureJson.read(node.path("picture"));
    return picture == null
        ? null
        : new Figure(picture, readSpans(node.path("caption")), Json.text(node, "credit"));
  }

  private static @Nullable Embed embed(JsonNode node) {
    URI link = Json.uri(node, "link");
    return link == null ? null : new Embed(link, node.path("title").asText());
  }

  private static List<Cell> cells(JsonNode row) {
    List<Cell> cells = new ArrayList<>();
    row.forEach(
        cell ->
            cells.add(new Cell(cell.path("header").asBoolean(), readSpans(cell.path("spans")))));
    return cells;
  }

  private static List<Span> readSpans(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode node : array) {
      spans.add(
          new Span(
              node.path("text").asText(), readMarks(node.path("marks")), Json.uri(node, "link")));
    }
    return spans;
  }

  private static Set<Mark> readMarks(JsonNode array) {
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    for (JsonNode node : array) {
      for (Mark mark : Mark.values()) {
        if (name(mark).equals(node.asText())) {
          marks.add(mark);
        }
      }
    }
    return marks;
  }

  private static String name(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT);
  }
}
