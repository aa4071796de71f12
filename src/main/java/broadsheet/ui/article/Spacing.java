package broadsheet.ui.article;

import java.util.ArrayList;
import java.util.List;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// The white space of an article's paragraphs, in pixels.
///
/// @param leading between two lines of the text
record Spacing(double leading) {

  static final StyleAttributeMap KICKER =
      StyleAttributeMap.builder().setSpaceAbove(12).setSpaceBelow(8).build();
  static final StyleAttributeMap HEADLINE = below(12, 1);
  static final StyleAttributeMap STANDFIRST = below(12, 5);
  static final StyleAttributeMap META = below(16, 2);
  static final StyleAttributeMap HEADING =
      StyleAttributeMap.builder().setSpaceAbove(12).setSpaceBelow(8).setLineSpacing(3).build();
  static final StyleAttributeMap CAPTION = below(20, 2);
  static final StyleAttributeMap CODE = below(0, 3);
  static final StyleAttributeMap CODE_END = below(16, 3);
  static final StyleAttributeMap RIGHTS =
      StyleAttributeMap.builder().setSpaceAbove(16).setSpaceBelow(8).setLineSpacing(3).build();

  private static final double INDENT = 24;
  private static final double ITEM = 12;
  private static final String BLANK = "\u2003\u2002";
  private static final int DEEPEST = 4;

  StyleAttributeMap paragraph(int depth) {
    return text(depth, 16);
  }

  /// One of several lines of a paragraph that its writer broke.
  StyleAttributeMap line(int depth) {
    return text(depth, 0);
  }

  /// The text control sets every bullet at the very edge, so one of a list within a list has blanks
  /// before it.
  ///
  /// @param depth 1 for a list that is in no other
  /// @param bullet "•" or "3."
  StyleAttributeMap item(int depth, String bullet) {
    return StyleAttributeMap.builder()
        .setSpaceBelow(8)
        .setLineSpacing(leading)
        .setSpaceLeft(ITEM)
        .setBullet(BLANK.repeat(Math.min(depth, DEEPEST) - 1) + bullet)
        .build();
  }

  /// Style classes that move a mark to where the words are: the text control draws it as if a
  /// paragraph had no space before its words.
  static List<String> shift(StyleAttributeMap attributes) {
    List<String> shift = new ArrayList<>();
    long left = Math.round(attributes.getDouble(StyleAttributeMap.SPACE_LEFT, 0));
    if (left > 0) {
      shift.add("in-" + left);
    }
    long above = Math.round(attributes.getDouble(StyleAttributeMap.SPACE_ABOVE, 0));
    if (above > 0) {
      shift.add("under-" + above);
    }
    return shift;
  }

  private StyleAttributeMap text(int depth, double below) {
    return StyleAttributeMap.builder()
        .merge(below(below, leading))
        .setSpaceLeft(INDENT * Math.min(depth, DEEPEST))
        .build();
  }

  private static StyleAttributeMap below(double space, double lines) {
    return StyleAttributeMap.builder().setSpaceBelow(space).setLineSpacing(lines).build();
  }
}
