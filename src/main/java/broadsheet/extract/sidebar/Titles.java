package broadsheet.extract.sidebar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the title that a run of items stands under: the best short line shortly before it.
final class Titles {

  private static final int REACH = 8;
  private static final int WORDS = 12;
  private static final Pattern NAMED =
      Pattern.compile("title|head|hdr|caption|label|ttl|tit\\b|titel|titulo|titre|titolo");
  private static final Pattern ACTIVE =
      Pattern.compile("(^|[-_ ])(active|selected|current)($|[-_ ])");
  private static final Set<String> NO_TITLE = Set.of("time", "label", "figcaption", "cite");
  private static final Set<String> BOLD = Set.of("b", "strong", "legend", "caption", "th", "dt");

  private final PageMap map;
  private final ChunkRow row;
  private final String own;

  /// What was asked before, 0 if it was not: neighbours ask about the same chunks.
  private final byte[] may;

  private final byte[] worths;

  private final Map<String, Boolean> named = new HashMap<>();

  /// @param own the story's own headline, which is never the title of a group
  Titles(PageMap map, ChunkRow row, String own) {
    this.map = map;
    this.row = row;
    this.own = plain(own);
    this.may = new byte[row.size()];
    this.worths = new byte[row.size()];
  }

  /// Index of the title's chunk, or -1.
  ///
  /// @param floor index of the first chunk that may be it
  int over(Item first, int floor) {
    int best = -1;
    int bestWorth = 0;
    for (int i = first.first() - 1; i >= floor && i >= first.first() - REACH; i--) {
      Chunk chunk = row.get(i);
      if (chunk.words() > 2 * WORDS) {
        break;
      }
      int worth =
          may(i) && wholeLine(i) && !inCard(chunk, first) ? worth(i) - (first.first() - 1 - i) : 0;
      if (worth > bestWorth) {
        best = i;
        bestWorth = worth;
      }
    }
    return best;
  }

  private int worth(int index) {
    if (worths[index] == 0) {
      worths[index] = (byte) (1 + worth(row.get(index)));
    }
    return worths[index] - 1;
  }

  private int worth(Chunk chunk) {
    int worth = chunk.linked() ? 0 : 3;
    worth += active(chunk) ? 8 : 0;
    worth += heading(map, chunk) != null ? 5 : 0;
    worth += named(chunk) ? 2 : 0;
    worth += bold(chunk) ? 2 : 0;
    worth += TitleWords.nameGroup(chunk.text()) ? 4 : 0;
    return worth;
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
        && (!TitleWords.leadOn(text) || (!chunk.linked() && heading(map, chunk) != null))
        && !NO_TITLE.contains(map.element(chunk.home()).normalName())
        && !isClause(text)
        && !plain(text).equals(own);
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

  /// Whether the chunk shows itself to be a title, by its tag, its class or its words.
  boolean stands(int index) {
    Chunk chunk = row.get(index);
    return may(index) && (heading(map, chunk) != null || named(chunk) || bold(chunk));
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
        || (!names.isEmpty() && ACTIVE.matcher(names).find());
  }

  /// Whether a link is one more card of the row that the item stands in, only without a story.
  private boolean inCard(Chunk chunk, Item first) {
    if (!chunk.linked()) {
      return false;
    }
    int parent = map.parent(first.top());
    int card = chunk.home();
    while (card > 0 && map.parent(card) != parent) {
      card = map.parent(card);
    }
    return card > 0 && map.shape(card).equals(map.shape(first.top()));
  }

  /// Whether no other text stands in its line, but for a link and a sign or two.
  private boolean wholeLine(int index) {
    if (row.get(index).joined() && index > 0 && isText(row.get(index - 1))) {
      return false;
    }
    return index + 1 >= row.size() || !row.get(index + 1).joined() || !isText(row.get(index + 1));
  }

  private static boolean isText(Chunk chunk) {
    return chunk.link() == null && !chunk.linked() && chunk.words() > 1;
  }

  private boolean named(Chunk chunk) {
    Element element = map.element(chunk.home());
    return named.computeIfAbsent(
        element.className() + " " + element.id(),
        names -> NAMED.matcher(names.toLowerCase(Locale.ROOT)).find());
  }

  private boolean bold(Chunk chunk) {
    return BOLD.contains(map.element(chunk.home()).normalName());
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /// How much a heading's rank speaks for it: 4 for h1 down to 1.5 for h6, 0 for other text.
  static double headingWorth(PageMap map, Chunk chunk) {
    Element heading = heading(map, chunk);
    return heading == null ? 0 : 4.5 - (heading.normalName().charAt(1) - '0') * 0.5;
  }

  static @Nullable Element heading(PageMap map, Chunk chunk) {
    Element element = map.element(chunk.home());
    for (int up = 0; element != null && up < 4; up++) {
      String name = element.normalName();
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        return element;
      }
      if (element.isBlock() && up > 0) {
        return null;
      }
      element = element.parent();
    }
    return null;
  }
}
