package broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.news.Source;
import broadsheet.news.SourceId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A source on the left bears its site's sign, else its letter.
class SourceIconsTest {

  @TempDir private Path folder;
  @RegisterExtension private final Desks desks = new Desks();
  private DeskFixture desk;
  private OpenDesk open;

  @BeforeEach
  void openTheDesk() {
    desk = desks.with(DeskFixture.filled(folder));
    open = desks.window(desk);
  }

  private SourceId id(String title) {
    return desk.library().sources().stream()
        .filter(source -> source.title().equals(title))
        .map(Source::id)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] png(int colour) throws IOException {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, colour);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return file.toByteArray();
  }

  @Test
  void aSignTakesTheLettersPlaceOnceItIsKeptAndNamesStayInLine() throws IOException {
    assertThat(badge("Harbour Wire").getText()).isEqualTo("H");
    double before = left("Harbour Wire");
    desk.library().visits().keepIcon(id("Harbour Wire"), png(0xff112233));
    HeadlessFx.until("the sign", () -> sign("Harbour Wire") != null);
    assertThat(badge("Harbour Wire").getText()).isNull();
    assertThat(left("Harbour Wire")).isEqualTo(before).isEqualTo(left("Terra Ledger"));
    assertThat(badge("Terra Ledger").getText()).isEqualTo("T");
  }

  @Test
  void aSignIsDecodedAnewOnlyWhenItIsAnother() throws IOException {
    desk.library().visits().keepIcon(id("Harbour Wire"), png(0xff112233));
    HeadlessFx.until("the sign", () -> sign("Harbour Wire") != null);
    Image first = sign("Harbour Wire");
    desk.library().visits().keepIcon(id("Terra Ledger"), png(0xff445566));
    HeadlessFx.until("another's sign", () -> sign("Terra Ledger") != null);
    assertThat(sign("Harbour Wire")).isSameAs(first);
    desk.library().visits().keepIcon(id("Harbour Wire"), png(0xff778899));
    HeadlessFx.until("a new sign", () -> !Objects.equals(sign("Harbour Wire"), first));
  }

  private Labeled badge(String source) {
    return HeadlessFx.on(
        () -> (Labeled) open.saying(source).getParent().getChildrenUnmodifiable().getFirst());
  }

  private @Nullable Image sign(String source) {
    return badge(source).getGraphic() instanceof ImageView picture ? picture.getImage() : null;
  }

  private double left(String source) {
    return HeadlessFx.on(
        () -> {
          Node name = open.saying(source);
          return name.localToScene(name.getBoundsInLocal()).getMinX();
        });
  }
}
