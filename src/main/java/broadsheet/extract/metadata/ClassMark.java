package broadsheet.extract.metadata;

/// What a page's author tells by the class or id of an element.
enum ClassMark {
  /// belongs to something other than the article
  FOREIGN,
  /// belongs to other stories, comments or notices
  OTHERS,
  /// stands in a margin, a foot or among comments
  BESIDES,
  /// holds a date, or the line in which dates stand
  DATED,
  /// holds the date of the last change
  CHANGED,
  /// holds the lines that sum the story up
  STANDFIRST,
  /// is a trail of links or the site's own name
  TRAIL,
  /// is the line over a headline
  KICKER,
  /// holds the byline
  BYLINE,
  /// speaks of an author
  AUTHOR
}
