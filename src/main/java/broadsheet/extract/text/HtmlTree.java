package broadsheet.extract.text;

import java.io.Reader;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Parses a page within bounds, so that no page can make us wait or run out of room.
///
/// @param whole false if the page is so long that its end was not read
public record HtmlTree(Document page, boolean whole) {

  /// Characters; the largest pages of news have a tenth of it, and what follows is not read.
  private static final int MOST_CHARACTERS = 6_000_000;

  /// Tags; the largest pages of news have a tenth of it too. Two million of them, three characters
  /// each, would keep us for seconds.
  private static final int MOST_TAGS = 500_000;

  /// Bytes; a page that is no longer has no more tags than that, as none is shorter than `<b>`.
  private static final int SHORT = 3 * MOST_TAGS;

  /// Elements within each other; deeper ones are laid beside each other at that depth.
  private static final int DEEPEST = 256;

  /// @param url the page's address; relative links are resolved against it
  public static HtmlTree parse(PageText text, URI url) {
    if (text.bytes() <= SHORT) {
      return new HtmlTree(parse(text.reader(), url), true);
    }
    HeadReader head = new HeadReader(text.reader(), MOST_CHARACTERS, MOST_TAGS);
    return new HtmlTree(parse(head, url), !head.isCut());
  }

  private static Document parse(Reader text, URI url) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(text, url.toString());
  }
}
