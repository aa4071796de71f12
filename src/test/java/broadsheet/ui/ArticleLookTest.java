package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.news.Block;
import broadsheet.news.Block.Code;
import broadsheet.news.Block.Embed;
import broadsheet.news.Block.Heading;
import broadsheet.news.Block.ListBlock;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Quote;
import broadsheet.news.SourceId;
import broadsheet.news.Span;
import broadsheet.ui.settings.Typeface;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// How the text of an article is set.
class ArticleLookTest {

  private static final double USUAL = 17;

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private OpenDesk open;

  @BeforeEach
  void read() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    open =
        desks.article(
            desk,
            List.<Block>of(
                Paragraph.of(
                    "Ferries between the mainland and the four islands stopped at dawn. "
                        .repeat(6)),
                new Heading(2, List.of(Span.of("The second night"))),
                new Quote(List.of(Paragraph.of("Nobody saw them go."))),
                new ListBlock(
                    true,
                    List.of(
                        List.of(Paragraph.of("Moor the buoys.")),
                        List.of(
                            Paragraph.of("Count the buoys."),
                            new ListBlock(
                                false, List.of(List.of(Paragraph.of("Twice, in the dark."))))))),
                new Code("moor(7)\n  count()")));
    open.press(KeyCode.F8); // the sources
    open.press(KeyCode.F9); // the sidebars
  }

  @Test
  void aLineHasSixtyToSeventyFiveCharacters() {
    assertThat(charactersALine()).isBetween(60.0, 75.0);
    HeadlessFx.run(() -> open.window().settings().typeface().set(Typeface.SANS));
    open.settle();
    assertThat(charactersALine()).isBetween(60.0, 75.0);
  }

  @Test
  void aVeryLongHeadlineLeavesRoomForTheText() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder.resolve("long")));
    SourceId quay = desk.source("Quay Gazette", null);
    desk.prints(quay, DeskFixture.story("Ferries halted as buoys drift ".repeat(10), null, 1));
    open = desks.article(desk, List.of(Paragraph.of("Nobody saw them go.")));
    Bounds text =
        HeadlessFx.on(() -> text("Nobody").localToScene(text("Nobody").getLayoutBounds()));
    assertThat(text.getMaxY()).isLessThan(0.6 * open.scene().getHeight());
  }

  @Test
  void linesStandAsFarApartAsTheReaderSays() {
    assertThat(leading()).isCloseTo(1.65 * USUAL, within(1.0));
    HeadlessFx.run(() -> open.window().settings().lineHeight().set(2.0));
    open.settle();
    assertThat(leading()).isCloseTo(2 * USUAL, within(1.0));
  }

  @Test
  void linesEndWhereTheirWordsDo() {
    assertThat(paragraph().getTextAlignment()).isEqualTo(TextAlignment.LEFT);
  }

  @Test
  void keysMakeTheTextLargerSmallerAndAsUsual() {
    open.press(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(size()).isCloseTo(1.15 * USUAL, within(0.1));
    open.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(size()).isCloseTo(USUAL, within(0.1));
    open.press(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(size()).isCloseTo(0.9 * USUAL, within(0.1));
  }

  @Test
  void eachKindOfBlockIsKnownByItsLook() {
    assertThat(text("The second night").getFont())
        .satisfies(font -> assertThat(font.getStyle()).contains("Bold"))
        .satisfies(font -> assertThat(font.getSize()).isGreaterThan(USUAL));
    assertThat(text("Nobody saw").getFont().getStyle()).contains("Italic");
    assertThat(left("Nobody saw")).as("a quotation is indented").isGreaterThan(left("Ferries"));
    assertThat(left("Twice")).as("a list within a list").isGreaterThanOrEqualTo(left("Count"));
    assertThat(text("moor(7)").getFont().getFamily())
        .isNotEqualTo(text("Ferries").getFont().getFamily());
    assertThat(text("  count()").getText()).as("code keeps its blanks").startsWith("  ");
  }

  @Test
  void theWordsOfNumberedItemsBeginOnOneLine() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder.resolve("numbered")));
    List<List<Block>> items =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> List.<Block>of(Paragraph.of("Item " + i)))
            .toList();
    items = new ArrayList<>(items);
    items.set(8, List.of(Paragraph.of("Item 9"), Paragraph.of("More 9")));
    open = desks.article(desk, List.of(new ListBlock(true, items)));
    assertThat(left("Item 9")).isCloseTo(left("Item 10"), within(0.6));
    assertThat(left("More 9")).as("below a number").isCloseTo(left("Item 9"), within(1.5));
  }

  @Test
  void whatIsEmbeddedSaysUnderTheMouseWhereItLeads() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder.resolve("embedded")));
    URI film = URI.create("https://films.example/watch/7");
    open = desks.article(desk, List.of(new Embed(film, "The film of the buoys")));
    Hyperlink link = (Hyperlink) open.node(".embed-card .hyperlink");
    assertThat(link.getTooltip().getText()).isEqualTo(film.toString());
  }

  @Test
  void anotherSizeSetsTheTextOnce() {
    int[] times = {0};
    StyledTextModel text = ((RichTextArea) open.node(".rich-text-area")).getModel();
    StyledTextModel.Listener counter = change -> times[0] += change.isEdit() ? 1 : 0;
    HeadlessFx.run(() -> text.addListener(counter));
    open.press(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(size()).isCloseTo(1.15 * USUAL, within(0.1));
    assertThat(times[0]).isEqualTo(1);
  }

  private double charactersALine() {
    TextFlow paragraph = paragraph();
    return HeadlessFx.on(
        () ->
            (double) text("Ferries").getText().length()
                / paragraph.getLayoutInfo().getTextLineCount());
  }

  private double leading() {
    TextFlow paragraph = paragraph();
    List<TextLineInfo> lines = HeadlessFx.on(() -> paragraph.getLayoutInfo().getTextLines(true));
    return lines.get(1).bounds().getMinY() - lines.get(0).bounds().getMinY();
  }

  private double size() {
    return text("Ferries").getFont().getSize();
  }

  private double left(String begin) {
    Text text = text(begin);
    Bounds at = HeadlessFx.on(() -> text.localToScene(text.getLayoutBounds()));
    return at.getMinX();
  }

  private TextFlow paragraph() {
    return (TextFlow) text("Ferries").getParent();
  }

  private Text text(String begin) {
    return open.article().words(begin);
  }
}
