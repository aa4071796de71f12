package broadsheet.extract.text;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Parses a page within bounds, so that no page can make us wait or run out of room.
public final class HtmlTree {

  /// Characters; the largest pages of news have a tenth of it, and what follows is not read.
  private static final int MOST_CHARACTERS = 6_000_000;

  /// Elements within each other; deeper ones are laid beside each other at that depth.
  private static final int DEEPEST = 256;

  private HtmlTree() {}

  /// @param url the page's address; relative links are resolved against it
  public static Document parse(String text, URI url) {
    String read = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(read, url.toString());
  }
}
