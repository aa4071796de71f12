package broadsheet.extract.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// The copyright line, as printed under the article or declared.
public final class RightsLine {

  private static final int LONGEST = 900;

  private static final Pattern SIGN =
      Pattern.compile("^\\s*(?:©|\\(c\\)\\s?(?:19|20)\\d\\d|&copy;)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> LINKS = Set.of("a", "button", "option", "label");
  private static final Set<String> PHRASES = WordList.lowerCase(WordList.phrases("rights.txt"));

  /// Must open the line: stories are told about it.
  private static final String ALONE = "copyright";

  private RightsLine() {}

  static @Nullable String of(Clues clues) {
    Element body = clues.page().body();
    Search search = new Search(clues.surroundings(), phrasesIn(body.wholeText()));
    body.filter(search);
    String printed = search.printed;
    if (printed != null && search.inArticle) {
      return printed;
    }
    String declared = declared(clues);
    return declared.isEmpty() ? printed : declared;
  }

  /// Takes the first rights line inside the article, else the first of the page.
  private static final class Search implements NodeFilter {

    private final Surroundings surroundings;
    private final Set<String> phrases;
    private @Nullable String printed;
    private boolean inArticle;

    private Search(Surroundings surroundings, Set<String> phrases) {
      this.surroundings = surroundings;
      this.phrases = phrases;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof TextNode text)
          || isLink(text.parentNode())
          || !speaksOfRights(text.getWholeText(), phrases)) {
        return FilterResult.CONTINUE;
      }
      Element block = block(text.parentNode());
      String line = block == null ? "" : ShortText.of(block, LONGEST);
      if (block != null && isRights(line)) {
        inArticle = !surroundings.foreign(block);
        printed = printed == null || inArticle ? line : printed;
      }
      return inArticle ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private static boolean isLink(@Nullable Node parent) {
      return parent != null && LINKS.contains(parent.normalName());
    }

    private static @Nullable Element block(@Nullable Node node) {
      Node at = node;
      while (at instanceof Element element && !element.isBlock() && element.parent() != null) {
        at = element.parent();
      }
      return at instanceof Element element ? element : null;
    }
  }

  private static boolean opensWithSign(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length()
        && (text.charAt(at) == '©' || (text.charAt(at) == '(' && SIGN.matcher(text).lookingAt()));
  }

  /// The few phrases that a page has at all; only they need be looked for line by line.
  private static Set<String> phrasesIn(String page) {
    String lower = page.toLowerCase(Locale.ROOT);
    return PHRASES.stream().filter(lower::contains).collect(Collectors.toSet());
  }

  private static boolean speaksOfRights(String text, Set<String> phrases) {
    if (text.length() < 4 || text.length() > LONGEST) {
      return false;
    }
    if (opensWithSign(text)) {
      return true;
    }
    String lower = phrases.isEmpty() ? "" : text.toLowerCase(Locale.ROOT);
    for (String phrase : phrases) {
      if (phrase.equals(ALONE) ? lower.stripLeading().startsWith(ALONE) : lower.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static String declared(Clues clues) {
    String notice = clues.data("copyrightNotice");
    if (notice.isEmpty()) {
      notice = clues.meta().first(MetaNames.of("rights"));
    }
    String holder = clues.data("copyrightHolder");
    String year = clues.data("copyrightYear");
    return !notice.isEmpty() || holder.isEmpty() || holder.startsWith("http")
        ? notice
        : ("© " + year + " " + holder).replace("  ", " ");
  }

  /// Whether a paragraph of its own says who holds the rights, and nothing of the story.
  public static boolean isRights(String paragraph) {
    if (paragraph.isBlank() || paragraph.length() > LONGEST) {
      return false;
    }
    return speaksOfRights(paragraph, PHRASES);
  }
}
