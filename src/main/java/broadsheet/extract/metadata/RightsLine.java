package broadsheet.extract.metadata;

import broadsheet.extract.text.Lexicon;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The copyright line, as printed under the article or declared.
public final class RightsLine {

  private static final int LONGEST = 900;

  private static final Pattern SIGN =
      Pattern.compile("^\\s*(?:©|\\(c\\)\\s?(?:19|20)\\d\\d|&copy;)", Pattern.CASE_INSENSITIVE);
  private static final Lexicon PHRASES =
      new Lexicon(List.copyOf(WordList.lowerCase(WordList.phrases("rights.txt"))));

  /// Must open the line: stories are told about it.
  private static final String ALONE = "copyright";

  private RightsLine() {}

  static @Nullable Told<String> of(Clues clues) {
    String margin = null;
    for (TextNode text : clues.elements().texts()) {
      if (isLink(text.parentNode()) || !speaksOfRights(text.getWholeText())) {
        continue;
      }
      Element block = block(text.parentNode());
      String line = block == null ? "" : ShortText.of(block, LONGEST);
      if (block != null && isRights(line)) {
        if (!clues.surroundings().foreign(block)) {
          return new Told<>(line, "printed under the article");
        }
        margin = margin == null ? line : margin;
      }
    }
    Told<String> declared = declared(clues);
    return declared == null ? Told.of(margin, "printed in the page's margin") : declared;
  }

  private static boolean isLink(@Nullable Node parent) {
    return switch (parent == null ? "" : parent.normalName()) {
      case "a", "button", "option", "label", "title" -> true;
      default -> false;
    };
  }

  private static @Nullable Element block(@Nullable Node node) {
    Node at = node;
    while (at instanceof Element element && !element.isBlock() && element.parent() != null) {
      at = element.parent();
    }
    return at instanceof Element element ? element : null;
  }

  private static boolean opensSo(String text) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return switch (at < text.length() ? text.charAt(at) : ' ') {
      case '©' -> true;
      case '(' -> SIGN.matcher(text).lookingAt();
      case 'c', 'C' -> text.regionMatches(true, at, ALONE, 0, ALONE.length());
      default -> false;
    };
  }

  /// Pages are indented with long runs of the first two.
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || Character.isWhitespace(c);
  }

  private static boolean speaksOfRights(String text) {
    return text.length() >= 4 && text.length() <= LONGEST && (opensSo(text) || PHRASES.anyIn(text));
  }

  private static @Nullable Told<String> declared(Clues clues) {
    String notice = clues.data("copyrightNotice");
    if (!notice.isEmpty()) {
      return new Told<>(notice, "linked data");
    }
    Told<String> meta = clues.meta().told(MetaNames.of("rights"));
    String holder = clues.data("copyrightHolder");
    String year = clues.data("copyrightYear");
    return meta != null || holder.isEmpty() || holder.startsWith("http")
        ? meta
        : new Told<>(("© " + year + " " + holder).replace("  ", " "), "linked data");
  }

  /// Whether a paragraph of its own says who holds the rights, and nothing of the story.
  public static boolean isRights(String paragraph) {
    if (paragraph.isBlank() || paragraph.length() > LONGEST) {
      return false;
    }
    return speaksOfRights(paragraph);
  }
}
