package broadsheet.extract.body;

import java.util.List;

/// Names that the page gives of itself: its writers, its site. Text around a story likes to use
/// them; the story seldom does.
record NamesAbout(List<String> names) {

  /// Characters; shorter names are words of other texts too.
  private static final int SHORTEST = 4;

  NamesAbout {
    names = names.stream().map(String::strip).filter(name -> name.length() >= SHORTEST).toList();
  }

  /// In the case that they are declared in.
  boolean isNamedIn(String text) {
    for (String name : names) {
      if (text.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
