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
///
/// One text lasts as long as its control: to give the control another has it lay out the paragraphs
/// at once, a hundred out of sight among them, and then again for the next frame.
final class PageText extends StyledTextModelViewOnlyBase {

  private List<PageParagraph> paragraphs = List.of();
  private Found found = Found.NOTHING;
  private Map<Integer, List<Hit>> marks = Map.of();

  /// Becomes another text, of which the control shows the beginning in the next frame.
  void become(List<PageParagraph> fresh) {
    TextPos end = getDocumentEnd();
    paragraphs = List.copyOf(fresh);
    marks = Map.of();
    found = Found.NOTHING;
    fireChangeEvent(TextPos.ZERO, end, 0, size() - 1, getDocumentEnd().offset());
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
