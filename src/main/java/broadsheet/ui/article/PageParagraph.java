package broadsheet.ui.article;

import broadsheet.ui.article.Found.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;

/// A paragraph of a page: words, or a node that stands between them.
sealed interface PageParagraph {

  /// Style classes of what was found, and of the one that the reader is at.
  String FOUND = "found";

  String HERE = "found-here";

  /// What can be found in it.
  List<String> texts();

  /// As the text control shows it, with these stretches marked.
  ///
  /// @param here the one of them that the reader is at
  RichParagraph marked(List<Hit> hits, @Nullable Hit here);

  /// Words of one look.
  ///
  /// @param styles style classes
  record Run(String text, List<String> styles) {
    public Run {
      styles = List.copyOf(styles);
    }
  }

  /// @param text that of all runs
  /// @param bullet of a list's item; null if it is none
  record Words(String text, List<Run> runs, StyleAttributeMap attributes, @Nullable String bullet)
      implements PageParagraph {

    public Words {
      runs = List.copyOf(runs);
    }

    static Words of(List<Run> runs, StyleAttributeMap attributes, @Nullable String bullet) {
      String text = runs.stream().map(Run::text).collect(Collectors.joining());
      return new Words(text, runs, attributes, bullet);
    }

    /// With these runs more at its end.
    Words with(Run... last) {
      List<Run> more = new ArrayList<>(runs);
      more.addAll(List.of(last));
      return of(more, attributes, bullet);
    }

    /// With a style more for one of its runs.
    Words styled(int run, String style) {
      List<Run> styled = new ArrayList<>(runs);
      List<String> styles = new ArrayList<>(runs.get(run).styles());
      styles.add(style);
      styled.set(run, new Run(runs.get(run).text(), styles));
      return of(styled, attributes, bullet);
    }

    @Override
    public List<String> texts() {
      return List.of(text);
    }

    @Override
    public RichParagraph marked(List<Hit> hits, @Nullable Hit here) {
      RichParagraph.Builder paragraph = RichParagraph.builder();
      for (Run run : runs) {
        paragraph.addWithStyleNames(run.text(), run.styles().toArray(String[]::new));
      }
      for (Hit hit : hits) {
        int length = hit.range().to() - hit.range().from();
        List<String> styles = Spacing.shift(attributes);
        styles.add(hit.equals(here) ? HERE : FOUND);
        paragraph.addHighlight(hit.range().from(), length, styles.toArray(String[]::new));
      }
      return paragraph.setParagraphAttributes(attributes).build();
    }
  }

  /// A node, made when it is first seen and kept for as long as the page is.
  final class Inset implements PageParagraph {
    private final Supplier<Region> maker;
    private final List<String> texts;
    private @Nullable Region node;
    private int chosen = Worded.NONE;

    Inset(Supplier<Region> maker, List<String> texts) {
      this.maker = maker;
      this.texts = List.copyOf(texts);
    }

    @Override
    public List<String> texts() {
      return texts;
    }

    @Override
    public RichParagraph marked(List<Hit> hits, @Nullable Hit here) {
      return RichParagraph.of(() -> shown(hits, here));
    }

    /// Marks the link that the reader is on.
    ///
    /// @param link which of its links, or [Worded#NONE]
    void choose(int link) {
      chosen = link;
      if (node instanceof Worded worded) {
        worded.choose(link);
      }
    }

    private Region shown(List<Hit> hits, @Nullable Hit here) {
      Region shown = node == null ? maker.get() : node;
      node = shown;
      if (shown instanceof Worded worded) {
        worded.mark(hits, here);
        worded.choose(chosen);
      }
      return shown;
    }
  }

  /// A node with words of its own.
  interface Worded {

    /// In place of the index of a link.
    int NONE = -1;

    void mark(List<Hit> hits, @Nullable Hit here);

    /// Marks the link that the reader is on.
    ///
    /// @param link which of its links, or [#NONE]
    void choose(int link);
  }
}
