package broadsheet.ui;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;

/// The head of the open article as it is painted on the screen: what a reader waits for is not that
/// an article is laid out but that it is seen. On the FX thread.
final class PaintedHead {

  /// Below the line that tells how far one has read, as far as a long headline goes.
  private static final double FROM = 8;

  private static final double HEIGHT = 200;

  private final Robot robot = new Robot();
  private final Rectangle2D where;
  private int[] before;

  PaintedHead(Node page) {
    Bounds at = page.localToScreen(page.getLayoutBounds());
    where = new Rectangle2D(at.getMinX(), at.getMinY() + FROM, at.getWidth(), HEIGHT);
    before = pixels();
  }

  /// Whether another headline is painted than when this was last true.
  boolean changed() {
    int[] now = pixels();
    boolean changed = !Arrays.equals(now, before);
    before = now;
    return changed;
  }

  private int[] pixels() {
    WritableImage image = robot.getScreenCapture(null, where);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
