package broadsheet.extract.body;

import broadsheet.extract.metadata.Paywall;
import broadsheet.news.Metadata;
import java.net.URI;
import java.util.BitSet;
import org.jsoup.nodes.Document;

/// Finds the story's own text on a page and gives it as typed blocks.
public final class BodyReader {

  /// Likelier than not.
  private static final double SURE = 0.5;

  private BodyReader() {}

  /// @param page without its sidebars; it is not changed
  /// @param url the page's address; relative links are resolved against it
  public static Body read(Document page, URI url, Metadata about) {
    Layout layout = LayoutReader.read(page.body());
    if (layout.passages().isEmpty()) {
      return Body.NONE;
    }
    PageView view = new PageView(page, layout, about);
    BitSet kept = keep(PassageJudge.judge(view));
    Boilerplate.remove(view, kept);
    if (!Presence.isStory(view, kept, about.title())) {
      return Body.NONE;
    }
    boolean gated = Paywall.declared(page).orElse(false);
    return new Body(
        new BlockBuilder(layout, kept, url).build(layout.root()), Reach.of(view, kept, gated));
  }

  private static BitSet keep(double[] judged) {
    BitSet kept = new BitSet();
    for (int n = 0; n < judged.length; n++) {
      kept.set(n, judged[n] > SURE);
    }
    return kept;
  }
}
