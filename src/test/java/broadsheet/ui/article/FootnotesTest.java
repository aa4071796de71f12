package broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Mark;
import broadsheet.news.Span;
import broadsheet.ui.article.LinkTarget.Within;
import java.util.List;
import java.util.Set;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  private final TextComposer text = new TextComposer(false);

  private void paragraph(Span... spans) {
    text.spans(List.of(spans)).end(new Spacing(4).paragraph(0));
  }

  private void told(String figure) {
    paragraph(Span.of("The buoys drifted"), raised(figure), Span.of(" away."));
  }

  private void list(String... items) {
    for (int i = 0; i < items.length; i++) {
      text.text(items[i]).end(new Spacing(4).item(1, i + 1 + "."));
    }
  }

  private static Span raised(String figure) {
    return new Span(figure, Set.of(Mark.SUPERSCRIPT), null);
  }

  private Within link(int paragraph, int character) {
    return (Within) text.links().at(TextPos.ofLeading(paragraph, character)).orElseThrow();
  }

  @Test
  void aRaisedFigureLeadsToTheNoteThatBeginsWithItAndTheNoteBack() {
    told("1");
    paragraph(raised("1"), Span.of(" So the pilots say."));
    text.footnotes();
    Within down = link(0, 17);
    assertThat(down.said()).isEqualTo("1 So the pilots say.");
    Within back = (Within) text.links().at(down.from()).orElseThrow();
    assertThat(back.from()).isEqualTo(TextPos.ofLeading(0, 17));
    assertThat(text.paragraphs().get(1).texts().getFirst()).endsWith("say. ↩");
  }

  @Test
  void theItemsOfTheLastListAreNotesIfEachIsReferredTo() {
    told("[1]");
    told("[2]");
    list("Harbour log.", "Pilots' letter.");
    text.footnotes();
    assertThat(link(0, 17).said()).isEqualTo("Harbour log.");
    assertThat(link(1, 18).said()).isEqualTo("Pilots' letter.");
  }

  @Test
  void aNumberIsReadBesideWiderOnes() {
    told("1");
    text.text("Harbour log.").end(new Spacing(4).item(1, "\u20071."));
    text.footnotes();
    assertThat(link(0, 17).said()).isEqualTo("Harbour log.");
  }

  @Test
  void aListThatIsNoneOfNotesStaysAList() {
    told("2");
    list("Take a rope.", "Throw it.", "Pull.");
    text.footnotes();
    assertThat(text.links().after(TextPos.ZERO)).isEmpty();
  }

  @Test
  void theItemsOfARightToLeftListAreNotesToo() {
    TextComposer arabic = new TextComposer(true);
    arabic
        .spans(List.of(Span.of("انجرفت العوامات"), raised("١"), Span.of(" بعيدا.")))
        .end(new Spacing(4).paragraph(0));
    arabic.bullet("1.", "body").text("سجل الميناء.", "body").end(new Spacing(4).item(1, "1."));
    arabic.footnotes();
    int figure = "انجرفت العوامات".length();
    Within down = (Within) arabic.links().at(TextPos.ofLeading(0, figure)).orElseThrow();
    assertThat(down.said()).isEqualTo("1. سجل الميناء.");
    Within back = (Within) arabic.links().at(down.from()).orElseThrow();
    assertThat(back.from()).isEqualTo(TextPos.ofLeading(0, figure));
  }
}
