package broadsheet.extract.body;

import broadsheet.extract.metadata.PageFacts;
import broadsheet.extract.text.Trace;
import broadsheet.news.Block;
import java.net.URI;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the story's own text on a page and gives it as typed blocks.
public final class BodyReader {

  private BodyReader() {}

  /// As below, with nobody who asks why.
  public static Body read(Document page, URI base, PageFacts facts) {
    return read(page, base, facts, Trace.OFF);
  }

  /// @param page without its sidebars; it is not changed
  /// @param base what relative links are resolved against
  /// @param trace is told of each passage that was at all likely what became of it
  public static Body read(Document page, URI base, PageFacts facts, Trace trace) {
    Layout layout = LayoutReader.read(page.body());
    if (layout.passages().isEmpty()) {
      UnprintedStory story = UnprintedStory.ofWordless(page, layout, base, facts);
      return story == null
          ? Body.without(Presence.wordless(page.selectFirst("script") != null))
          : told(story, trace);
    }
    PageView view = new PageView(page, layout, facts.about());
    double[] judged = PassageJudge.judge(view);
    Choice choice = Choice.of(view, judged);
    trace.note(
        () ->
            List.of("body: each passage with how likely it is the story's, and what became of it"));
    trace.note(() -> new PassagesTold(view, judged, choice).lines());
    BitSet kept = choice.kept();
    Absence absence = Presence.absence(view, kept, facts.about().title()).orElse(null);
    UnprintedStory story = UnprintedStory.of(page, view, kept, absence, base, facts);
    if (story != null) {
      return told(story, trace);
    }
    if (absence != null) {
      return Body.without(absence);
    }
    List<Block> blocks = new BlockBuilder(layout, kept, view.headline(), base).build(layout.root());
    return new Body(blocks, Reach.of(view, kept, facts.forSubscribers()), null);
  }

  private static Body told(UnprintedStory story, Trace trace) {
    trace.note(() -> List.of(story.line()));
    return story.body();
  }

  /// All that an element holds, as blocks: for a part of a page that is known to be the story.
  ///
  /// @param base what relative links are resolved against
  /// @return none if there is no text
  public static List<Block> blocks(Element story, URI base) {
    Layout layout = LayoutReader.read(story);
    BitSet all = new BitSet();
    all.set(0, layout.passages().size());
    return all.isEmpty()
        ? List.of()
        : new BlockBuilder(layout, all, null, base).build(layout.root());
  }
}
