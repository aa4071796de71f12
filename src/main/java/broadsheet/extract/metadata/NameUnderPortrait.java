package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// A full name in a small box under the headline, with the date and with a portrait that bears the
/// same name. Without one, a section's name stands there as often: "Port News", "May 3, 2022".
final class NameUnderPortrait {

  private static final int REACH = 40;
  private static final int LONGEST = 80;

  private NameUnderPortrait() {}

  static List<String> of(Clues clues) {
    for (Printed near : clues.surroundings().behindHeadline(REACH)) {
      List<String> lines = near.lines(LONGEST);
      List<Element> portraits =
          lines.isEmpty() ? List.of() : near.element().getElementsByTag("img");
      List<String> names = portraits.isEmpty() ? List.of() : names(lines);
      if (names.size() == 1 && anyBears(names.getFirst(), portraits)) {
        return names;
      }
    }
    return List.of();
  }

  /// @return the names of a box that holds a date too; none if it holds what is neither
  private static List<String> names(List<String> lines) {
    List<String> names = new ArrayList<>();
    boolean dated = false;
    for (String line : lines) {
      boolean date = WrittenTime.find(line, true) != null;
      dated = dated || date;
      if (Names.areFull(line) && !EastAsianByline.is(line)) {
        names.addAll(Names.people(line));
      } else if (!date) {
        return List.of();
      }
    }
    return dated ? names : List.of();
  }

  private static boolean anyBears(String name, List<Element> pictures) {
    return pictures.stream().anyMatch(picture -> PlainText.of(picture.attr("alt")).contains(name));
  }
}
