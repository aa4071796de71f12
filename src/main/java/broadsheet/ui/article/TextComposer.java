package broadsheet.ui.article;

import broadsheet.news.Mark;
import broadsheet.news.Span;
import broadsheet.ui.kit.Directed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.model.ParagraphDirection;
import jfx.incubator.scene.control.richtext.model.SimpleViewOnlyStyledModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// Writes paragraphs into a text model, keeping count of where the links are.
final class TextComposer {

  private final SimpleViewOnlyStyledModel model = new SimpleViewOnlyStyledModel();
  private final LinkMap links = new LinkMap();
  private final boolean rightToLeft;
  private int paragraph = -1;
  private int length;

  TextComposer(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  SimpleViewOnlyStyledModel model() {
    return model;
  }

  LinkMap links() {
    return links;
  }

  /// Starts a paragraph; its attributes are set by [#end].
  TextComposer begin() {
    if (paragraph >= 0) {
      model.nl();
    }
    paragraph++;
    length = 0;
    return this;
  }

  TextComposer text(String text, String... styles) {
    String[] directed = rightToLeft ? upright(styles) : styles;
    for (String run : Directed.runs(text, rightToLeft)) {
      model.addWithStyleNames(run, directed);
      length += run.length();
    }
    return this;
  }

  /// Scripts that run from right to left have no italics.
  private static String[] upright(String... styles) {
    String[] more = Arrays.copyOf(styles, styles.length + 1);
    more[styles.length] = "upright";
    return more;
  }

  TextComposer spans(List<Span> spans, String... styles) {
    spans.forEach(span -> span(span, styles));
    return this;
  }

  private void span(Span span, String... base) {
    List<String> styles = new ArrayList<>(List.of(base));
    for (Mark mark : span.marks()) {
      styles.add("mark-" + mark.name().toLowerCase(Locale.ROOT));
    }
    if (span.link() != null) {
      styles.add("text-link");
    }
    int start = length;
    text(span.text(), styles.toArray(String[]::new));
    if (span.link() != null) {
      links.add(paragraph, start, length, span.link());
    }
  }

  void end(StyleAttributeMap attributes) {
    model.setParagraphAttributes(rightToLeft ? mirrored(attributes) : attributes);
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

  /// A paragraph that is a node: a picture, a table, a rule.
  void node(Supplier<Region> node) {
    if (paragraph >= 0) {
      model.nl();
    }
    paragraph++;
    model.addParagraph(node);
  }
}
