package broadsheet.ui.article;

import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// The white space of an article's paragraphs, in pixels at scale 1.
final class Spacing {

  static final StyleAttributeMap KICKER = below(8, 0);
  static final StyleAttributeMap HEADLINE = below(12, 1);
  static final StyleAttributeMap STANDFIRST = below(12, 5);
  static final StyleAttributeMap META = below(4, 2);
  static final StyleAttributeMap HEADING =
      StyleAttributeMap.builder().setSpaceAbove(12).setSpaceBelow(8).setLineSpacing(3).build();
  static final StyleAttributeMap CODE = below(0, 3);
  static final StyleAttributeMap RIGHTS =
      StyleAttributeMap.builder().setSpaceAbove(16).setSpaceBelow(8).setLineSpacing(3).build();

  private static final double INDENT = 24;

  private Spacing() {}

  static StyleAttributeMap paragraph(int depth) {
    return text(depth, 16);
  }

  /// One of several lines of a paragraph that its writer broke.
  static StyleAttributeMap line(int depth) {
    return text(depth, 7);
  }

  /// @param bullet "•" or "3."
  static StyleAttributeMap item(int depth, String bullet) {
    return StyleAttributeMap.builder()
        .setSpaceBelow(8)
        .setLineSpacing(7)
        .setSpaceLeft(INDENT * depth)
        .setBullet(bullet)
        .build();
  }

  private static StyleAttributeMap text(int depth, double below) {
    return StyleAttributeMap.builder().merge(below(below, 7)).setSpaceLeft(INDENT * depth).build();
  }

  private static StyleAttributeMap below(double space, double lines) {
    return StyleAttributeMap.builder().setSpaceBelow(space).setLineSpacing(lines).build();
  }
}
