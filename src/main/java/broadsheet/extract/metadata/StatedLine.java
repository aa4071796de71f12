package broadsheet.extract.metadata;

import java.time.OffsetDateTime;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads a line of which it is known what it tells, as a rule for a site does.
public final class StatedLine {

  private StatedLine() {}

  /// @return the people it names, or where it names none, the line itself
  public static List<String> people(String line) {
    List<String> people = Names.people(line);
    return people.isEmpty() ? List.of(line) : people;
  }

  /// @return the first moment among the element's attributes and its text
  public static @Nullable OffsetDateTime moment(Element element) {
    for (String written :
        List.of(element.attr("datetime"), element.attr("content"), element.text())) {
      Moment moment = written.isBlank() ? null : Moment.read(written, false);
      if (moment != null) {
        return moment.at();
      }
    }
    return null;
  }
}
