package broadsheet.ui.front;

/// What a page has room for, beside its lead. Room is counted in lines of a brief's headline.
///
/// @param seconds stories with a large headline
/// @param columns columns of briefs
/// @param lines the room in each of them
/// @param letters how many fill a line there
public record Sheet(int seconds, int columns, double lines, int letters) {

  /// What the title over briefs takes, with the space around it.
  static final double TITLE = 2.7;

  /// What stands under the headline of a brief, with the space around it.
  private static final double UNDER = 2.3;

  /// The least that a section takes: its title and one brief.
  static final double SECTION = TITLE + 1 + UNDER;

  /// What a brief takes.
  double brief(Story story) {
    int length = story.listing().headline().title().length();
    return Math.ceilDiv(length, letters) + UNDER;
  }
}
