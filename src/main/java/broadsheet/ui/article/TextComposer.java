package broadsheet.ui.article;

import broadsheet.news.Block.Figure;
import broadsheet.news.Mark;
import broadsheet.news.Span;
import broadsheet.ui.article.PageParagraph.Inset;
import broadsheet.ui.article.PageParagraph.Run;
import broadsheet.ui.article.PageParagraph.Words;
import broadsheet.ui.kit.Directed;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ParagraphDirection;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// Writes the paragraphs of a page, keeping count of where the links are.
final class TextComposer {

  private final List<PageParagraph> paragraphs = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final LinkMap links = new LinkMap();
  private final boolean rightToLeft;
  private int length;

  TextComposer(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  boolean isRightToLeft() {
    return rightToLeft;
  }

  List<PageParagraph> paragraphs() {
    return paragraphs;
  }

  LinkMap links() {
    return links;
  }

  /// The figures of the page, in its order.
  List<Figure> figures() {
    return figures;
  }

  /// Goes on with the paragraph that [#end] ends.
  TextComposer text(String text, String... styles) {
    List<String> directed = new ArrayList<>(List.of(styles));
    if (rightToLeft) {
      directed.add("upright"); // scripts that run from right to left have no italics
    }
    for (String run : Directed.runs(text, rightToLeft)) {
      runs.add(new Run(run, directed));
      length += run.length();
    }
    return this;
  }

  TextComposer spans(List<Span> spans, String... styles) {
    spans.forEach(span -> span(span, styles));
    return this;
  }

  private void span(Span span, String... base) {
    List<String> styles = new ArrayList<>(List.of(base));
    for (Mark mark : span.marks()) {
      styles.add(style(mark));
    }
    if (span.link() != null) {
      styles.add("text-link");
    }
    int start = length;
    text(span.text(), styles.toArray(String[]::new));
    if (span.link() != null) {
      links.add(
          TextPos.ofLeading(paragraphs.size(), start),
          TextPos.ofLeading(paragraphs.size(), length),
          new LinkTarget.Away(span.link()));
    }
  }

  /// The style class of a mark.
  static String style(Mark mark) {
    return "mark-" + mark.name().toLowerCase(Locale.ROOT);
  }

  /// Links what was written so far to the notes among it.
  void footnotes() {
    Footnotes.link(paragraphs, links);
  }

  void end(StyleAttributeMap attributes) {
    String bullet = attributes.get(StyleAttributeMap.BULLET);
    paragraphs.add(Words.of(runs, rightToLeft ? mirrored(attributes) : attributes, bullet));
    runs.clear();
    length = 0;
  }

  /// The text layout fails where a right-to-left paragraph is indented, so an item's bullet is
  /// written into its text instead (see [#bullet]).
  private static StyleAttributeMap mirrored(StyleAttributeMap attributes) {
    return StyleAttributeMap.builder()
        .setSpaceAbove(attributes.getDouble(StyleAttributeMap.SPACE_ABOVE, 0))
        .setSpaceBelow(attributes.getDouble(StyleAttributeMap.SPACE_BELOW, 0))
        .setLineSpacing(attributes.getDouble(StyleAttributeMap.LINE_SPACING, 0))
        .setParagraphDirection(ParagraphDirection.RIGHT_TO_LEFT)
        .build();
  }

  /// Writes the bullet of a list's item where the paragraph cannot carry it.
  TextComposer bullet(String bullet, String... styles) {
    return rightToLeft ? text(bullet + " ", styles) : this;
  }

  /// A paragraph that is a node: a picture, a rule.
  void node(Supplier<Region> node) {
    node(node, List.of(), List.of());
  }

  void figure(Figure figure, BlockNodes nodes) {
    int index = figures.size();
    figures.add(figure);
    node(() -> nodes.figure(figure, index));
  }

  /// A paragraph that is a node with words of its own: a table.
  ///
  /// @param texts what can be found in it, in the order of its parts
  /// @param inside where its links lead, in the same order
  void node(Supplier<Region> node, List<String> texts, List<URI> inside) {
    for (int i = 0; i < inside.size(); i++) {
      links.addInside(paragraphs.size(), i, new LinkTarget.Away(inside.get(i)));
    }
    paragraphs.add(new Inset(node, texts));
  }
}
