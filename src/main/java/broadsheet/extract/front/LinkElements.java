package broadsheet.extract.front;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// What is read alike of all `link` elements (HTML Standard §4.2.4).
final class LinkElements {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private LinkElements() {}

  /// What the link is to the page, in small letters.
  static Set<String> relations(Element link) {
    return SPACE
        .splitAsStream(link.attr("rel").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
