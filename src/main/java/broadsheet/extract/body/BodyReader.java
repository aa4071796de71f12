package broadsheet.extract.body;

import broadsheet.extract.metadata.PageFacts;
import broadsheet.news.Block;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the story's own text on a page and gives it as typed blocks.
public final class BodyReader {

  /// Likelier than not.
  private static final double SURE = 0.5;

  private static final double WORTH_A_WORD = 0.1;

  private BodyReader() {}

  /// @param page without its sidebars; it is not changed
  /// @param base what relative links are resolved against
  public static Body read(Document page, URI base, PageFacts facts) {
    Layout layout = LayoutReader.read(page.body());
    if (layout.passages().isEmpty()) {
      UnprintedStory story = UnprintedStory.ofWordless(page, layout, base, facts);
      return story == null
          ? Body.without(Presence.wordless(page.selectFirst("script") != null))
          : story.body();
    }
    PageView view = new PageView(page, layout, facts.about());
    BitSet kept = keep(view, PassageJudge.judge(view));
    Absence absence = Presence.absence(view, kept, facts.about().title()).orElse(null);
    UnprintedStory story = UnprintedStory.of(page, view, kept, absence, base, facts);
    if (story != null) {
      return story.body();
    }
    if (absence != null) {
      return Body.without(absence);
    }
    List<Block> blocks = new BlockBuilder(layout, kept, view.headline(), base).build(layout.root());
    return new Body(blocks, Reach.of(view, kept, facts.forSubscribers()), null);
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

  /// Why each passage was kept or not, for a person who mends a bad cut: a line for each that was
  /// at all likely, with its likelihood and the rule that took it away.
  public static List<String> explain(Document page, URI base, PageFacts facts) {
    Layout layout = LayoutReader.read(page.body());
    if (layout.passages().isEmpty()) {
      UnprintedStory story = UnprintedStory.ofWordless(page, layout, base, facts);
      return story == null ? List.of() : List.of(story.line());
    }
    PageView view = new PageView(page, layout, facts.about());
    double[] judged = PassageJudge.judge(view);
    List<String> lines = new ArrayList<>();
    for (Passage passage : layout.passages()) {
      if (judged[passage.number()] > WORTH_A_WORD) {
        lines.add(explain(view, passage, judged[passage.number()]));
      }
    }
    BitSet kept = keep(view, judged);
    Absence absence = Presence.absence(view, kept, facts.about().title()).orElse(null);
    UnprintedStory story = UnprintedStory.of(page, view, kept, absence, base, facts);
    if (story != null) {
      lines.addFirst(story.line());
    }
    return lines;
  }

  private static String explain(PageView view, Passage passage, double likely) {
    String verdict =
        likely <= SURE ? "unlikely" : Boilerplate.ruleFor(view, passage).orElse("kept");
    String text = passage.text().replace('\n', ' ');
    String head = text.length() > 70 ? text.substring(0, 70) + "…" : text;
    return String.format(
        Locale.ROOT, "%.2f %s <%s> %s", likely, verdict, passage.box().tag(), head);
  }

  static BitSet keep(PageView page, double[] judged) {
    BitSet kept = new BitSet();
    for (int n = 0; n < judged.length; n++) {
      kept.set(n, judged[n] > SURE);
    }
    Boilerplate.remove(page, kept);
    new Gaps(page, judged).close(kept);
    new Together(page, judged).mend(kept);
    return kept;
  }
}
