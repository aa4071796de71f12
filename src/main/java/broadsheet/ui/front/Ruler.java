package broadsheet.ui.front;

import broadsheet.ui.kit.Fonts;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// How high stories are in print, by their rank and the width they have. It knows the fonts and
/// paddings of the style sheet of the front page. All lengths in pixels.
///
/// @param scale of all text; 1 is as designed
/// @param text of a second's teaser
/// @param meta of what stands under a headline, and of the titles of sections
record Ruler(
    double scale,
    Face leadTitle,
    Face leadTeaser,
    Face smallTitle,
    Face smallTeaser,
    Face secondTitle,
    Face text,
    Face briefTitle,
    Face meta) {

  /// The size of the window's text at scale 1.
  private static final double SIZE = 13;

  /// Between the parts of a story.
  static final double GAP = 8;

  /// A column this narrow has a smaller headline, at scale 1.
  private static final double NARROW = 400;

  /// About as long as the longest of its kind.
  private static final String TIME = "15 minutes ago";

  /// Over a story that follows another, for the line between them.
  private static final double SEPARATION = 21;

  private static final double UNDER_BRIEF = 13;

  /// As they usually stand. They stand closer where a line was counted wrong, rather than that the
  /// page has to scroll.
  private static final double BETWEEN_BRIEFS = 12;

  private static final double UNDER_SECTION = 8;

  /// @param scale of the text; 1 is as designed
  static Ruler of(double scale) {
    double size = SIZE * scale;
    return new Ruler(
        scale,
        news(FontWeight.BOLD, 2.62 * size, -0.14 * 2.62 * size),
        news(FontWeight.NORMAL, 1.27 * size, 2),
        news(FontWeight.BOLD, 1.92 * size, -0.14 * 1.92 * size),
        news(FontWeight.NORMAL, 1.15 * size, 2),
        news(FontWeight.BOLD, 1.46 * size, -0.1 * 1.46 * size),
        Face.of(Font.font(Fonts.INTERFACE, size), 0),
        Face.of(Font.font("Inter SemiBold", size), 1),
        Face.of(Font.font(Fonts.INTERFACE, 0.923 * size), 0));
  }

  private static Face news(FontWeight weight, double size, double spacing) {
    return Face.of(Font.font(Fonts.news(), weight, size), spacing);
  }

  boolean isSmall(double width) {
    return width / scale < NARROW;
  }

  /// What a lead takes beside its picture.
  double leadText(Story story, double width) {
    boolean small = isSmall(width);
    Face title = small ? smallTitle : leadTitle;
    Face teaser = small ? smallTeaser : leadTeaser;
    return title(title, story, width, StoryCard.LEAD_LINES)
        + teaser(teaser, story.teaser(StoryCard.leadTeaser(small)), width)
        + under(story, width);
  }

  /// @param first whether it stands at the head of its column
  double second(Second second, double width, boolean first) {
    Story story = second.story();
    boolean shown = second.pictured() && story.picture() != null;
    return (first ? 0 : SEPARATION)
        + (shown ? width * StoryCard.USUAL_SECOND + GAP : 0)
        + title(secondTitle, story, width, StoryCard.SECOND_LINES)
        + (second.teased() ? teaser(text, story.teaser(StoryCard.SECOND_TEASER), width) : 0)
        + under(story, width);
  }

  /// The title of a section, less what its last brief has no need of.
  double sectionTitle() {
    return meta.line() + UNDER_SECTION - UNDER_BRIEF;
  }

  /// A brief with what stands over and under it.
  double brief(Story story, double width) {
    return BETWEEN_BRIEFS
        + title(briefTitle, story, width, StoryCard.BRIEF_LINES)
        + 2
        + meta.line()
        + UNDER_BRIEF;
  }

  private static double teaser(Face face, String teaser, double width) {
    return teaser.isEmpty() ? 0 : GAP + face.height(teaser, width);
  }

  private double under(Story story, double width) {
    String place = story.listing().headline().dateline().place();
    String source = story.listing().sourceTitle() + " · ";
    String line = source + (place == null ? "" : place + " · ") + TIME;
    return GAP + meta.height(line, width);
  }

  private static double title(Face face, Story story, double width, int most) {
    return face.height(Math.min(most, face.lines(story.listing().headline().title(), width)));
  }
}
