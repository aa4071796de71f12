package broadsheet.ui.sources;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls a list while something is dragged near its upper or lower edge, the faster the nearer.
final class EdgeScroll extends AnimationTimer {

  /// How near to an edge it begins, in pixels.
  private static final double NEAR = 36;

  /// At the very edge, in pixels a second.
  private static final double FASTEST = 480;

  private final ListView<?> list;
  private final Runnable scrolled;
  private double speed;
  private long before;

  /// @param scrolled told after each move: other rows lie under the pointer then
  EdgeScroll(ListView<?> list, Runnable scrolled) {
    this.list = list;
    this.scrolled = scrolled;
  }

  /// The pointer is at this height of the list.
  void at(double y) {
    double above = Math.clamp((NEAR - y) / NEAR, 0, 1);
    double below = Math.clamp((y - list.getHeight() + NEAR) / NEAR, 0, 1);
    speed = (below - above) * FASTEST;
    if (speed == 0) {
      end();
    } else {
      start();
    }
  }

  void end() {
    stop();
    before = 0;
  }

  @Override
  public void handle(long now) {
    double seconds = before == 0 ? 0 : (double) (now - before) / TimeUnit.SECONDS.toNanos(1);
    before = now;
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.scrollPixels(speed * seconds) != 0) {
      scrolled.run();
    }
  }
}
