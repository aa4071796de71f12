package broadsheet.extract.sidebar;

import broadsheet.extract.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What shows that a line is the title of what follows: its tag, its class and its words.
final class TitleSigns {

  /// Words; a longer line is no title.
  static final int WORDS = 12;

  private static final NameParts NAMED =
      new NameParts("title head hdr caption label ttl tit| titel titulo titre titolo");
  private static final Lexicon ACTIVE_WORDS = new Lexicon(List.of("active", "selected", "current"));
  private static final Pattern ACTIVE =
      Pattern.compile("(^|[-_ ])(active|selected|current)($|[-_ ])");
  private static final Set<String> NO_TITLE = Set.of("time", "label", "figcaption", "cite");
  private static final Set<String> BOLD = Set.of("b", "strong", "legend", "caption", "th", "dt");

  private final PageMap map;
  private final ChunkRow row;
  private final String own;

  /// What was asked before, 0 if it was not: neighbours ask about the same chunks.
  private final byte[] may;

  /// One more than the sum of their bits.
  private final byte[] signs;

  private final Map<String, Boolean> named = new HashMap<>();

  /// @param own the story's own headline, which is never the title of a group
  TitleSigns(PageMap map, ChunkRow row, String own) {
    this.map = map;
    this.row = row;
    this.own = plain(own);
    this.may = new byte[row.size()];
    this.signs = new byte[row.size()];
  }

  /// How much speaks for the chunk.
  int worth(int index) {
    return TitleSign.points(signs(index));
  }

  /// What speaks for the chunk, as a sum of [TitleSign#bit].
  int signs(int index) {
    if (signs[index] == 0) {
      signs[index] = (byte) (1 + signs(row.get(index)));
    }
    return signs[index] - 1;
  }

  private int signs(Chunk chunk) {
    int signs = chunk.linked() ? 0 : TitleSign.TEXT.bit();
    signs += active(chunk) ? TitleSign.OPEN_TAB.bit() : 0;
    signs += isHeading(chunk) ? TitleSign.HEADING.bit() : 0;
    signs += named(chunk) ? TitleSign.NAMED.bit() : 0;
    signs += bold(chunk) ? TitleSign.BOLD.bit() : 0;
    return signs + (TitleWords.nameGroup(chunk.text()) ? TitleSign.USUAL.bit() : 0);
  }

  /// Whether the chunk could be a title at all.
  boolean may(int index) {
    if (may[index] == 0) {
      may[index] = (byte) (may(row.get(index)) ? 1 : -1);
    }
    return may[index] > 0;
  }

  private boolean may(Chunk chunk) {
    String text = chunk.text();
    return (chunk.link() == null || (chunk.link().sureness() < 2 && chunk.words() < 7))
        && chunk.words() <= WORDS
        && text.length() >= 2
        && hasLetter(text)
        && (!TitleWords.leadOn(text) || (!chunk.linked() && isNamed(chunk)))
        && !NO_TITLE.contains(map.element(chunk.home()).normalName())
        && !isClause(text)
        && !plain(text).equals(own);
  }

  /// Whether the chunk shows itself to be a title, whatever its words are.
  boolean stands(int index) {
    Chunk chunk = row.get(index);
    return may(index) && (isHeading(chunk) || named(chunk) || bold(chunk));
  }

  /// Whether a line that could lead on ("Leggi anche") is a title after all.
  private boolean isNamed(Chunk chunk) {
    return isHeading(chunk) || TitleWords.nameGroup(chunk.text());
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Ends as a sentence or a part of one does; "more ..." does not.
  private static boolean isClause(String text) {
    return ".,;".indexOf(text.charAt(text.length() - 1)) >= 0
        && !text.startsWith("..", text.length() - 3);
  }

  private boolean isHeading(Chunk chunk) {
    return Headings.around(map, chunk) != null;
  }

  /// The tab that is open.
  private boolean active(Chunk chunk) {
    Element element = map.element(chunk.home());
    Element parent = element.parent();
    return chunk.linked()
        && (isActive(element) || (parent != null && isOnlyElement(element) && isActive(parent)));
  }

  private static boolean isOnlyElement(Element element) {
    return element.previousElementSibling() == null && element.nextElementSibling() == null;
  }

  private static boolean isActive(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String names = element.attributes().get("class");
    return element.attributes().get("aria-selected").equals("true")
        || (ACTIVE_WORDS.anyIn(names) && ACTIVE.matcher(names).find());
  }

  private boolean named(Chunk chunk) {
    Element element = map.element(chunk.home());
    return named.computeIfAbsent(
        element.className() + " " + element.id(), names -> NAMED.in(names) != 0);
  }

  private boolean bold(Chunk chunk) {
    return BOLD.contains(map.element(chunk.home()).normalName());
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
