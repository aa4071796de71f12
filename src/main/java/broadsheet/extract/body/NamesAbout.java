package broadsheet.extract.body;

import java.util.List;

/// Names that the page gives of itself: its writers, its site. Text around a story likes to use
/// them; the story seldom does.
final class NamesAbout {

  /// Characters; shorter names are words of other texts too.
  private static final int SHORTEST = 4;

  private final String[] names;

  NamesAbout(List<String> names) {
    this.names =
        names.stream()
            .map(String::strip)
            .filter(name -> name.length() >= SHORTEST)
            .toArray(String[]::new);
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
