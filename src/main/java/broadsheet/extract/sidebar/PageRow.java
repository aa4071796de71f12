package broadsheet.extract.sidebar;

import broadsheet.extract.text.BaseAddress;
import java.net.URI;
import org.jsoup.nodes.Document;

/// A page as the finders see it: its elements numbered, its text in a row.
///
/// @param base what its relative addresses are resolved against
record PageRow(PageMap map, ChunkRow row, URI base) {

  static PageRow of(Document page, URI url) {
    URI base = BaseAddress.of(page, url);
    Chunks chunks = new Chunks(new LinkReader(base, url));
    PageMap map = new PageMap(page, chunks);
    return new PageRow(map, new ChunkRow(map, Prose.unlink(chunks.row())), base);
  }
}
