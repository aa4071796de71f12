package broadsheet.ui.viewer;

import static broadsheet.ui.DeskFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.BroughtImage;
import broadsheet.news.Block.Figure;
import broadsheet.news.Listing;
import broadsheet.news.Picture;
import broadsheet.news.Span;
import broadsheet.ui.DeskFixture;
import broadsheet.ui.HeadlessFx;
import broadsheet.ui.Painted;
import broadsheet.ui.kit.Background;
import broadsheet.ui.kit.Pictures;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewerModelTest {

  private static final URI KEPT = URI.create("https://news.example/quay/ferry.png");
  private static final URI LOST = URI.create("https://news.example/lost.jpg");

  @TempDir private Path folder;
  private DeskFixture desk;
  private byte[] bytes;
  private ViewerModel model;

  @BeforeEach
  void open() {
    HeadlessFx.start(); // who decodes pictures
    desk = DeskFixture.empty(folder);
    Listing story = desk.prints(desk.source("Wire", null), story("Ferries", null, 5)).getFirst();
    bytes = Painted.png(40, 20);
    desk.keep(story, List.of(new BroughtImage(KEPT, bytes, "image/png")));
    Figure ferry = new Figure(Picture.at(KEPT), List.of(Span.of("A ferry waits.")), "Photo: Wire");
    Figure lost = new Figure(Picture.at(LOST), List.of(), null);
    model =
        new ViewerModel(
            desk.library(),
            new Pictures(desk.library()),
            Background.direct(),
            List.of(ferry, lost),
            0);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void captionAndCreditAreToldTogether() {
    assertThat(model.caption()).isEqualTo("A ferry waits. Photo: Wire");
    assertThat(model.fileName()).isEqualTo("ferry.png");
  }

  @Test
  void theLastPictureIsTheLast() {
    model.previous();
    assertThat(model.index().get()).isZero();
    model.next();
    model.next();
    assertThat(model.index().get()).isEqualTo(1);
    assertThat(model.caption()).isEmpty();
  }

  @Test
  void aPictureThatIsNotKeptSaysSo() {
    assertThat(model.image().get()).isNotNull();
    assertThat(model.note().get()).isEmpty();
    model.next();
    assertThat(model.image().get()).isNull();
    assertThat(model.note().get()).isEqualTo("This picture is not kept.");
  }

  @Test
  void theViewerAsksWhereToSaveAndSaves() {
    Path to = folder.resolve("asked.png");
    List<String> asked = new ArrayList<>();
    HeadlessFx.run(
        () ->
            new FigureViewer(
                    model,
                    name -> {
                      asked.add(name);
                      return Optional.of(to);
                    },
                    () -> {})
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "s", KeyCode.S, false, false, false, false)));
    assertThat(asked).containsExactly("ferry.png");
    assertThat(to).hasBinaryContent(bytes);
  }

  @Test
  void aPictureIsSavedAsItWasBrought() throws IOException {
    Path to = folder.resolve("mine.png");
    model.save(to);
    assertThat(Files.readAllBytes(to)).isEqualTo(bytes);
    assertThat(model.note().get()).isEqualTo("Saved as mine.png.");
    model.next();
    model.save(folder.resolve("other.png"));
    assertThat(folder.resolve("other.png")).doesNotExist();
  }
}
