package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Recognises a newsroom that signs without a name: "Redaktion", "Staff Reports". The account of
/// whoever put the page up, "admin", is none.
final class Desk {

  private static final Set<String> WORDS = WordList.lowerCase(WordList.phrases("desks.txt"));

  private Desk() {}

  /// @return the desks in a byline, as printed
  static List<String> in(String byline) {
    List<String> desks = new ArrayList<>();
    for (String part : BylineParts.of(byline)) {
      if (Roles.only(part) && isDesk(part.toLowerCase(Locale.ROOT))) {
        desks.add(part);
      }
    }
    return desks;
  }

  private static boolean isDesk(String part) {
    return WORDS.contains(part)
        || List.of(part.split("\\s+", -1)).stream().anyMatch(WORDS::contains);
  }
}
