package broadsheet.ui.front;

/// What a page has room for. All lengths in pixels; heights of stories are the least that they
/// take, with the gap over them.
///
/// @param height of its columns, where the lead itself is not higher
/// @param lead width of the column that begins with the lead
/// @param beside width of the column next to it; 0 if there is none
/// @param columns of briefs
/// @param brief width of each of these
public record Sheet(
    double height, double lead, double beside, int columns, double brief, Ruler ruler) {

  /// How high the columns of a page are.
  double height(Story leading) {
    return Math.max(height, lead(leading, StoryCard.FLATTEST_LEAD));
  }

  /// What is left under a lead with a picture of the usual shape.
  double underLead(Story leading) {
    return height - lead(leading, StoryCard.USUAL_LEAD);
  }

  /// Whether the lead's headline must be smaller than usual.
  boolean small() {
    return ruler.isSmall(lead);
  }

  /// What a second takes that stands under another story, by the width of their column.
  double below(Second second, double width) {
    return PageColumn.GAP + ruler.second(second, width, false);
  }

  /// What one takes that stands at the head of its column.
  double atHead(Second second, double width) {
    return ruler.second(second, width, true);
  }

  /// What the title of a section takes.
  double section(boolean first) {
    return (first ? 0 : PageColumn.GAP) + ruler.sectionTitle();
  }

  double brief(Story story) {
    return ruler.brief(story, brief);
  }

  private double lead(Story leading, double shape) {
    double picture = leading.picture() == null ? 0 : lead * shape + Ruler.GAP;
    return picture + ruler.leadText(leading, lead);
  }
}
