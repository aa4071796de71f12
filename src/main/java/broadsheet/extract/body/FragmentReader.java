package broadsheet.extract.body;

import broadsheet.news.Block;
import java.net.URI;
import java.util.BitSet;
import java.util.List;
import org.jsoup.Jsoup;

/// Reads HTML that is nothing but a story, as feeds bring it, as typed blocks.
public final class FragmentReader {

  private FragmentReader() {}

  /// @param url relative links are resolved against it
  public static List<Block> read(String html, URI url) {
    Layout layout = LayoutReader.read(Jsoup.parseBodyFragment(html, url.toString()).body());
    BitSet all = new BitSet();
    all.set(0, layout.passages().size());
    return new BlockBuilder(layout, all, null, url).build(layout.root());
  }
}
