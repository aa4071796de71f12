package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block;
import broadsheet.news.Block.Cell;
import broadsheet.news.Block.Figure;
import broadsheet.news.Block.Paragraph;
import broadsheet.news.Block.Table;
import broadsheet.news.Picture;
import broadsheet.news.Span;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl F looks for words in the open article.
class FindInArticleTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private OpenDesk open;

  @BeforeEach
  void read() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    List<Block> body = new ArrayList<>();
    body.add(Paragraph.of("Crews inspect the buoys."));
    Picture picture = Picture.at(URI.create("https://news.example/buoy.png"));
    body.add(new Figure(picture, List.of(Span.of("A BUOY on the quay.")), null));
    body.add(new Table(List.of(List.of(new Cell(true, List.of(Span.of("Buoy")))))));
    body.addAll(Collections.nCopies(60, Paragraph.of("Nothing of that kind is told here.")));
    body.add(Paragraph.of("The last buoy was found at dusk."));
    open = desks.article(desk, body);
    open.press(KeyCode.CONTROL, KeyCode.F);
    open.type("buoy");
  }

  @Test
  void headlineBodyCaptionAndTableAllCount() {
    assertThat(count()).isEqualTo("1 of 5");
    assertThat(marks()).as("in sight").isEqualTo(4);
  }

  @Test
  void enterGoesOnAndBringsTheWordsIntoSight() {
    for (int i = 0; i < 4; i++) {
      open.press(KeyCode.ENTER);
    }
    assertThat(count()).isEqualTo("5 of 5");
    Node page = open.node(".page-text");
    Node here = open.node(".found-here");
    Bounds of = HeadlessFx.on(() -> here.localToScene(here.getLayoutBounds()));
    assertThat(HeadlessFx.on(() -> page.localToScene(page.getLayoutBounds())).contains(of))
        .isTrue();
    open.press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(count()).isEqualTo("4 of 5");
    open.press(KeyCode.F3);
    open.press(KeyCode.F3);
    assertThat(count()).isEqualTo("1 of 5");
    open.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(count()).isEqualTo("5 of 5");
  }

  @Test
  void noWordIsHiddenBehindTheField() {
    Bounds text = bounds(open.node(".page-text"));
    assertThat(bounds(open.node(".find-bar")).intersects(text)).isFalse();
    open.press(KeyCode.ESCAPE);
    assertThat(bounds(open.node(".page-text"))).isEqualTo(text);
  }

  @Test
  void escapeEndsItAndGivesTheKeyboardBack() {
    open.press(KeyCode.ESCAPE);
    assertThat(open.shows(".find-bar")).isFalse();
    assertThat(marks()).isZero();
    assertThat(HeadlessFx.on(() -> open.scene().getFocusOwner().getStyleClass()))
        .contains("list-view");
  }

  @Test
  void whatIsNotThereIsSaid() {
    open.type("x");
    assertThat(count()).isEqualTo("Not found");
    assertThat(marks()).isZero();
  }

  private static Bounds bounds(Node node) {
    return HeadlessFx.on(() -> node.localToScene(node.getLayoutBounds()));
  }

  private String count() {
    return ((Labeled) open.node(".find-count")).getText();
  }

  private int marks() {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(".found").size()
                + open.scene().getRoot().lookupAll(".found-here").size());
  }
}
