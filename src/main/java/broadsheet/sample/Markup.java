package broadsheet.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The light markup of the articles' bodies: parts are set apart by an empty line and known by how
/// they start.
final class Markup {

  private Markup() {}

  static List<Part> parts(String body) {
    List<Part> parts = new ArrayList<>();
    for (String block : body.split("\n\n+", -1)) {
      parts.add(part(block));
    }
    return parts;
  }

  private static Part part(String block) {
    List<String> lines = block.lines().toList();
    if (block.startsWith("## ")) {
      return new Part.Heading(block.substring(3));
    }
    if (block.startsWith("> ")) {
      return new Part.Quote(lines.stream().map(line -> line.substring(2)).toList());
    }
    if (block.startsWith("- ")) {
      return new Part.Items(false, lines.stream().map(line -> line.substring(2)).toList());
    }
    if (block.startsWith("1. ")) {
      return new Part.Items(
          true, lines.stream().map(line -> line.substring(line.indexOf(' ') + 1)).toList());
    }
    if (block.startsWith("| ")) {
      return new Part.Grid(lines.stream().map(Markup::cells).toList());
    }
    if (block.startsWith("!")) {
      List<String> fields = cells(block.substring(1));
      return new Part.Photo(fields.get(0), fields.get(1), fields.get(2));
    }
    if (block.startsWith("    ")) {
      return new Part.Typed(block.stripIndent());
    }
    if (block.equals("---")) {
      return new Part.Rule();
    }
    return new Part.Paragraph(block.replace('\n', ' '));
  }

  private static List<String> cells(String row) {
    String inner = row.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    return Arrays.stream(inner.split("\\|")).map(String::strip).toList();
  }
}
