package broadsheet.extract.sidebar;

/// Why a run of links is no group of headlines.
enum Refusal {
  UNTITLED("no title stands over it"),
  ALONE("one link is no group"),
  NO_STORIES("too few of its addresses are those of stories"),
  MENU("it stands in a menu, among tags, sharing links or comments"),
  SPONSORED("its title says that it is paid for"),
  OTHER("its title names a list of something else"),
  NEIGHBOURS("its title names the story before or after"),
  STRANGERS("it leads to other sites, under no usual title"),
  IN_STORY("it stands in the midst of the story"),
  SHORT("its lines are too short for headlines"),
  UNLIKE("its two links are set unlike each other, under no usual title"),
  FEW_STORIES("its links lead to the page itself, its neighbours or to sections");

  private final String because;

  Refusal(String because) {
    this.because = because;
  }

  /// For a person who reports a group that was missed.
  String because() {
    return because;
  }
}
