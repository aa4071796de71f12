package broadsheet.news;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block.Cell;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.ListBlock;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Quote;
import broadsheet.news.Block.Table;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTextTest {

  @Test
  void paragraphsAreSeparatedByABlankLine() {
    List<Block> body =
        List.of(
            Paragraph.of("First."),
            new Quote(List.of(Paragraph.of("Said."))),
            new ListBlock(false, List.of(List.of(Paragraph.of("a")), List.of(Paragraph.of("b")))),
            new Table(List.of(List.of(cell("x"), cell("1")), List.of(cell("y"), cell("2")))));
    assertThat(BodyText.of(body)).isEqualTo("First.\n\nSaid.\n\na\n\nb\n\nx 1\n\ny 2");
  }

  @Test
  void captionsAreNotWhatTheStorySays() {
    Picture picture = Picture.at(URI.create("https://a.example/p.jpg"));
    List<Block> body =
        List.of(new Figure(picture, List.of(Span.of("A ferry")), "Photo"), Paragraph.of("Text."));
    assertThat(BodyText.of(body)).isEqualTo("Text.");
  }

  private static Cell cell(String text) {
    return new Cell(false, List.of(Span.of(text)));
  }
}
