package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Block.Paragraph;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;

/// What there is room for, in a small window and with large text.
class TextSizeTest {

  @TempDir private Path folder;

  @RegisterExtension private final Desks desks = new Desks();

  @Test
  void namesAreWholeInTheSmallestWindow() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    HeadlessFx.run(
        () -> {
          open.stage().setWidth(900);
          open.stage().setHeight(600);
        });
    open.settle();
    assertThat(cut(open, ".source-name")).isEmpty();
  }

  @Test
  void signsGrowWithTheText() {
    OpenDesk open = desks.window(desks.with(DeskFixture.filled(folder)));
    int before = sign(open);
    HeadlessFx.run(() -> open.window().settings().scale().set(2.0));
    open.settle();
    assertThat(sign(open)).isEqualTo(2 * before);
  }

  @Test
  void anArticleAtItsTopStaysThereWhenItsTextShrinks() {
    DeskFixture desk = desks.with(DeskFixture.filled(folder));
    desk.keepBody(
        desk.newest(), Collections.nCopies(5, Paragraph.of("Ferries are halted. ".repeat(7))));
    OpenDesk open = desks.window(desk);
    HeadlessFx.run(() -> open.window().settings().scale().set(2.0));
    open.press(KeyCode.J);
    HeadlessFx.run(() -> open.window().settings().scale().set(1.0));
    open.settle();
    assertThat(open.article().scrolled()).isNotPositive();
  }

  private static int sign(OpenDesk open) {
    return ((FontIcon) open.node(".top-bar .sign")).getIconSize();
  }

  private static List<String> cut(OpenDesk open, String selector) {
    return HeadlessFx.on(
        () ->
            open.scene().getRoot().lookupAll(selector).stream()
                .map(Labeled.class::cast)
                .filter(Labeled::isTextTruncated)
                .map(Labeled::getText)
                .toList());
  }
}
