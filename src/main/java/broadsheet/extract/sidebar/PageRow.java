package broadsheet.extract.sidebar;

import java.net.URI;
import org.jsoup.nodes.Document;

/// A page as the finders see it: its elements numbered, its text in a row.
record PageRow(PageMap map, ChunkRow row) {

  static PageRow of(Document page, URI url) {
    Chunks chunks = new Chunks(new LinkReader(page, url));
    PageMap map = new PageMap(page, chunks);
    return new PageRow(map, new ChunkRow(map, Prose.unlink(chunks.row())));
  }
}
