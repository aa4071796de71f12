package broadsheet.extract.body;

import broadsheet.news.Access;
import broadsheet.news.Block;
import broadsheet.news.Metadata;
import java.net.URI;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;

/// Finds the story's own text on a page and gives it as typed blocks.
public final class BodyReader {

  private BodyReader() {}

  public static Body read(Document page, URI url, Metadata about) {
    Layout layout = LayoutReader.read(page.body());
    BitSet kept = DensestBox.choose(layout);
    List<Block> blocks = new BlockBuilder(layout, kept, url).build(layout.root());
    return new Body(blocks, Access.WHOLE);
  }
}
