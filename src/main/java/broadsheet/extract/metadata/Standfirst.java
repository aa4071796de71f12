package broadsheet.extract.metadata;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The lines under the headline that sum the story up.
final class Standfirst {

  private static final int SHORTEST = 20;
  private static final int LONGEST = 600;
  private static final int REACH = 40;

  private static final Pattern NAMED =
      Pattern.compile(
          "standfirst|subtitle|sub-title|subhead|sub-head|\\bdek\\b|\\bdeck\\b|chapo|abstract|summary|excerpt|entradilla|bajada|sottotitolo|sommario|ingress|intro|lede?\\b|underrubrik",
          Pattern.CASE_INSENSITIVE);

  private Standfirst() {}

  static @Nullable String of(Clues clues, String title) {
    for (Element element : clues.surroundings().behindHeadline(REACH)) {
      if (NAMED.matcher(element.className() + ' ' + element.id()).find()) {
        String text = ShortText.of(element, LONGEST);
        if (text.length() >= SHORTEST && !Names.opens(text)) {
          return text;
        }
      }
    }
    String declared = clues.data("description");
    if (declared.isEmpty()) {
      declared = clues.meta().first(MetaNames.of("standfirst"));
    }
    return sumsUp(declared, title, clues) ? declared : null;
  }

  /// A description that is cut off, repeats the headline or opens the text is none.
  private static boolean sumsUp(String text, String title, Clues clues) {
    boolean whole = !text.endsWith("...") && !text.endsWith("…") && text.length() <= LONGEST;
    if (!whole || text.length() < SHORTEST || PlainText.key(text).equals(PlainText.key(title))) {
      return false;
    }
    String opening =
        PlainText.key(text.substring(0, Math.min(60, text.length()))).toLowerCase(Locale.ROOT);
    for (Element paragraph : clues.elements().tagged("p").stream().limit(40).toList()) {
      String body = paragraph.text();
      if (body.length() > text.length() + SHORTEST
          && PlainText.key(body.substring(0, Math.min(200, body.length()))).contains(opening)) {
        return false;
      }
    }
    return true;
  }
}
