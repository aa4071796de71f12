package broadsheet.extract.sidebar;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Reads a page as a row of chunks: cut at every block, line break and story link.
final class Chunks {

  private static final int FEW = 12;

  private final PageMap map;
  private final LinkReader links;
  private final List<Chunk> row = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int home = -1;
  private boolean linked = true;
  private int anchors = 0;
  private boolean broken = true;
  private @Nullable StoryLink open;
  private int openedAt = 0;

  private Chunks(PageMap map, URI page) {
    this.map = map;
    this.links = new LinkReader(map, page);
  }

  static List<Chunk> of(PageMap map, URI page) {
    Chunks chunks = new Chunks(map, page);
    NodeTraversor.traverse(chunks.new Reading(), map.element(0));
    chunks.flush();
    return List.copyOf(chunks.row);
  }

  private void flush() {
    String line = text.toString().strip();
    text.setLength(0);
    if (home >= 0 && !line.isEmpty()) {
      row.add(new Chunk(home, line, open, linked, !broken));
      broken = false;
    }
    home = -1;
    linked = true;
  }

  private void append(String words, int at) {
    boolean blank = words.isBlank();
    if (blank && text.isEmpty()) {
      return;
    }
    if (home < 0) {
      home = at;
    }
    linked &= blank || anchors > 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (!space) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private final class Reading implements NodeVisitor {
    private int unseenDepth = 0;
    private int current = -1;

    @Override
    public void head(Node node, int depth) {
      if (unseenDepth > 0 || PageMap.unseen(node)) {
        unseenDepth++;
      } else if (node instanceof TextNode words) {
        append(words.getWholeText(), current);
      } else if (node instanceof Element element) {
        current = map.number(element);
        if (element.normalName().equals("a")) {
          anchors++;
          String says = element.text();
          boolean leadsOn = TitleWords.leadOn(says);
          StoryLink link = leadsOn ? null : links.read(element, says);
          if (leadsOn || link != null) {
            flush();
          }
          if (link != null) {
            open = link;
            openedAt = row.size();
          }
        }
        if (breaks(element)) {
          flush();
          broken = true;
        } else if (standsAlone(element)) {
          flush();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (unseenDepth > 0) {
        unseenDepth--;
      } else if (node instanceof Element element) {
        StoryLink link = open;
        if (link != null && link.element() == current) {
          flush();
          if (row.size() == openedAt) {
            row.add(new Chunk(link.element(), "", link, true, !broken));
          }
          open = null;
        }
        if (breaks(element)) {
          flush();
          broken = true;
        } else if (standsAlone(element)) {
          flush();
        }
        anchors -= element.normalName().equals("a") ? 1 : 0;
        current = map.parent(current);
      }
    }

    /// Whether only elements stand beside it, no bare text: kicker, headline and time in one
    /// link.
    private boolean standsAlone(Element element) {
      Element parent = element.parent();
      if (parent == null || parent.childNodeSize() > FEW) {
        return false;
      }
      int elements = 0;
      for (Node child : parent.childNodes()) {
        if (child instanceof TextNode text && !text.isBlank()) {
          return false;
        }
        elements += child instanceof Element ? 1 : 0;
      }
      return elements > 1;
    }

    private boolean breaks(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }
  }
}
