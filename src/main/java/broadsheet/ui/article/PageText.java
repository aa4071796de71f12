package broadsheet.ui.article;

import broadsheet.ui.article.Found.Hit;
import broadsheet.ui.article.LinkMap.Stretch;
import broadsheet.ui.article.PageParagraph.Inset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

/// The paragraphs of a page for the text control, with what was found in them marked.
final class PageText extends StyledTextModelViewOnlyBase {

  private final List<PageParagraph> paragraphs;
  private Found found = Found.NOTHING;
  private Map<Integer, List<Hit>> marks = Map.of();

  PageText(List<PageParagraph> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  /// What can be found in each paragraph.
  List<List<String>> texts() {
    return paragraphs.stream().map(PageParagraph::texts).toList();
  }

  /// Marks what was found, and nothing else.
  void mark(Found now) {
    if (now.equals(found)) {
      return;
    }
    found = now;
    marks = now.hits().stream().collect(Collectors.groupingBy(Hit::paragraph));
    fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
  }

  /// Marks the link that the reader is on, if it is one that the control cannot select.
  void choose(Optional<Stretch> link) {
    Optional<TextPos> inside = link.filter(Stretch::inside).map(Stretch::from);
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i) instanceof Inset inset) {
        int paragraph = i;
        inset.choose(
            inside
                .filter(each -> each.index() == paragraph)
                .map(TextPos::offset)
                .orElse(PageParagraph.Worded.NONE));
      }
    }
  }

  @Override
  public int size() {
    return paragraphs.size();
  }

  @Override
  public String getPlainText(int index) {
    return paragraphs.get(index) instanceof PageParagraph.Words words ? words.text() : "";
  }

  @Override
  public RichParagraph getParagraph(int index) {
    List<Hit> hits = marks.getOrDefault(index, List.of());
    return paragraphs.get(index).marked(hits, found.here().orElse(null));
  }

  /// Looks come from style classes alone.
  @Override
  public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
    return StyleAttributeMap.EMPTY;
  }
}
