package broadsheet.extract.sidebar;

import broadsheet.extract.text.Characters;
import broadsheet.extract.text.LineText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads a page as a row of chunks: cut at every block, line break and story link.
final class Chunks implements PageMap.Reader {

  private static final int FEW = 12;

  private final LinkReader links;
  private final List<Chunk> row = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int home = -1;
  private boolean linked = true;
  private int anchors = 0;
  private boolean broken = true;
  private @Nullable StoryLink open;
  private int openedAt = 0;
  private @Nullable Element parted;
  private boolean parts;

  Chunks(LinkReader links) {
    this.links = links;
  }

  /// All that was read.
  List<Chunk> row() {
    flush();
    return List.copyOf(row);
  }

  @Override
  public void open(Element element, int number) {
    if (element.normalName().equals("a")) {
      anchors++;
      String says = says(element);
      boolean leadsOn = TitleWords.leadOn(says);
      StoryLink link = leadsOn ? null : links.read(element.attr("href"), number, says);
      if (leadsOn || link != null) {
        flush();
      }
      if (link != null) {
        open = link;
        openedAt = row.size();
      }
    }
    cut(element);
  }

  @Override
  public void text(TextNode words, int number) {
    String raw = words.getWholeText();
    if (!text.isEmpty() || !isBlank(raw)) {
      append(Characters.neutral(raw), number);
    }
  }

  @Override
  public void close(Element element, int number) {
    StoryLink link = open;
    if (link != null && link.element() == number) {
      flush();
      if (row.size() == openedAt) {
        row.add(new Chunk(link.element(), "", link, true, !broken));
      }
      open = null;
    }
    cut(element);
    anchors -= element.normalName().equals("a") ? 1 : 0;
  }

  private static String says(Element anchor) {
    String text = LineText.of(anchor);
    return text.isEmpty() ? anchor.attr("aria-label").strip() : text;
  }

  private void cut(Element element) {
    if (element.isBlock() || element.normalName().equals("br")) {
      flush();
      broken = true;
    } else if (waits() && (standsAlone(element) || (isInLink(element) && Aside.is(element)))) {
      flush();
    }
  }

  /// Whether there is text that is in no chunk yet: most tags stand where there is none to cut.
  private boolean waits() {
    return home >= 0;
  }

  private boolean isInLink(Element element) {
    return anchors > (element.normalName().equals("a") ? 1 : 0);
  }

  private void flush() {
    if (waits()) {
      int last = text.length() - 1;
      int end = last >= 0 && text.charAt(last) == ' ' ? last : last + 1;
      if (end > 0) {
        row.add(new Chunk(home, text.substring(0, end), open, linked, !broken));
        broken = false;
      }
    }
    text.setLength(0);
    home = -1;
    linked = true;
  }

  private void append(String words, int at) {
    boolean blank = isBlank(words);
    if (blank && text.isEmpty()) {
      return;
    }
    home = waits() ? home : at;
    linked &= blank || anchors > 0;
    // a space behind a space is left out; one compare for both, as no jump can be foreseen here
    char lowest = text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? '!' : ' ';
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= lowest && c < 0x7f) {
        lowest = c == ' ' ? '!' : ' ';
        continue;
      }
      boolean space = isSpace(c);
      if (space) {
        if (from < i) {
          text.append(words, from, i);
        }
        if (lowest == ' ') {
          text.append(' ');
        }
        from = i + 1;
      }
      lowest = space ? '!' : ' ';
    }
    text.append(words, from, words.length());
  }

  /// Most texts are told not to be by their first sign, or are the indent of a tag.
  private static boolean isBlank(String words) {
    return words.isEmpty() || (isSpace(words.charAt(0)) && words.isBlank());
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || ((c < ' ' || c > 0x7f) && Character.isWhitespace(c));
  }

  /// Whether only elements stand beside it, no bare text: kicker, headline and time in one link.
  private boolean standsAlone(Element element) {
    Element parent = element.parent();
    if (parent == null || parent.childNodeSize() > FEW) {
      return false;
    }
    if (!parent.equals(parted)) {
      parted = parent;
      parts = holdsOnlyElements(parent);
    }
    return parts;
  }

  private static boolean holdsOnlyElements(Element parent) {
    int elements = 0;
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node child = parent.childNode(i);
      if (child instanceof TextNode text && !text.getWholeText().isBlank()) {
        return false;
      }
      elements += child instanceof Element ? 1 : 0;
    }
    return elements > 1;
  }
}
